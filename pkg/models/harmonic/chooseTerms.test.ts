import { expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { akaike } from './akaike';
import { chooseTerms } from './chooseTerms';
import { harmonicsOf } from './harmonicsOf';
import { normalEquations, type NormalEquations } from './normalEquations';
import { solveColumns } from './solveColumns';

const LENGTH = 480;
const noise = Float64Array.from({ length: LENGTH }, seededNoise(2));
const wave = (i: number, terms: number) => Math.sin((2 * Math.PI * terms * i) / 24);
const harmonics = harmonicsOf([24], LENGTH);

test.each([
  ['noise', () => 0],
  ['a line', (i: number) => i / 50],
  ['two terms', (i: number) => wave(i, 1) + wave(i, 2)],
  ['the third term alone', (i: number) => 3 * wave(i, 3)],
])('takes the columns of least AICc, all tried one by one: %s', (_, truth) => {
  const equations = normalEquations(
    noise.map((value, i) => 0.3 * value + truth(i)),
    harmonics
  );

  const tried = [[0], [0, 1]].flatMap((start) =>
    Array.from({ length: 13 }, (_unused, terms) => [
      ...start,
      ...Array.from({ length: 2 * terms }, (_none, i) => 2 + i),
    ])
  );
  const best = tried.reduce((least, columns) => (aicc(equations, columns) < aicc(equations, least) ? columns : least));
  expect(chooseTerms(equations, harmonics)).toEqual(best);
});

test('takes the trend of a line, and terms up to one that counts', () => {
  const columns = chooseTerms(
    normalEquations(
      noise.map((value, i) => 0.3 * value + i / 50 + 3 * wave(i, 3)),
      harmonics
    ),
    harmonics
  );

  expect(columns.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

function aicc(equations: NormalEquations, columns: readonly number[]): number {
  return akaike(solveColumns(equations, columns).squaredErrors, columns.length + 2, LENGTH);
}
