import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Split } from '../accuracy/Split';
import { readPeerEvaluation } from './readPeerEvaluation';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peer-evaluation-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const split = (id: string): Split => ({
  id,
  startMs: 0,
  stepMs: 1,
  train: Float64Array.of(1, 2, 3),
  test: Float64Array.of(4, 5, 6),
  scale: 2,
});

const FILE = `one,12.5,4,3,5,2,6,1,7
one,12.5,7,6,8,5,9,4,10
one,12.5,6,5,7,4,8,3,9
two,"TimeoutError: not done, after 120 s"
`;

test('scores what a method forecast, and tells what it did not', () => {
  const file = path.join(folder, 'AutoETS.csv');
  writeFileSync(file, FILE);
  const evaluation = readPeerEvaluation('AutoETS', file, [split('one'), split('two'), split('three')]);

  expect(evaluation.method).toBe('AutoETS');
  expect(evaluation.milliseconds).toEqual([12.5]);
  expect(evaluation.failures).toEqual(['two: TimeoutError: not done, after 120 s', 'three: no forecast']);
  const [score] = evaluation.scores;
  expect(score!.mase).toBeCloseTo(2 / 3 / 2, 12);
  expect(score!.coverages).toEqual([
    [1, 0, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
});
