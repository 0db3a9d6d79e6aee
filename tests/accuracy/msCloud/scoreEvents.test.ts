import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../../pkg/series/durations';
import type { LabelledSamples } from '../readLabelledSamples';
import { addEventScores, f1Of, scoreEvents } from './scoreEvents';

const COUNT = 100;

function labelled(stepMs: number, ...stretches: Array<[from: number, to: number]>): LabelledSamples {
  const timesMs = Float64Array.from({ length: COUNT }, (_, at) => at * stepMs);
  return {
    samples: { name: 'a', labels: {}, timesMs, values: new Float64Array(COUNT) },
    isAnomalous: marks(...stretches),
  };
}

function marks(...stretches: Array<[from: number, to: number]>): Uint8Array {
  const column = new Uint8Array(COUNT);
  stretches.forEach(([from, to]) => column.fill(1, from, to));
  return column;
}

describe('scoreEvents', () => {
  test.each([
    { name: 'nothing', marked: marks(), found: 0, falseAlarms: 0 },
    { name: 'a sample inside', marked: marks([22, 23]), found: 1, falseAlarms: 0 },
    { name: 'two runs inside', marked: marks([20, 21], [22, 23]), found: 1, falseAlarms: 0 },
    { name: 'a run that begins before and stays', marked: marks([10, 21]), found: 1, falseAlarms: 0 },
    { name: 'one run over both', marked: marks([10, 60]), found: 2, falseAlarms: 0 },
    { name: 'a run before', marked: marks([18, 20]), found: 0, falseAlarms: 1 },
    { name: 'runs at both ends', marked: marks([0, 1], [99, 100]), found: 0, falseAlarms: 2 },
  ])('counts $name', ({ marked, found, falseAlarms }) => {
    const score = scoreEvents(labelled(MINUTE_MS, [20, 25], [50, 51]), marked);

    expect(score).toMatchObject({ found, falseAlarms, labelled: 2, weeks: (COUNT - 1) / (7 * 24 * 60) });
  });

  test.each([
    { stepMs: MINUTE_MS, last: 30 },
    { stepMs: 60 * MINUTE_MS, last: 23 },
  ])('a stretch of one sample may be found until sample $last, with $stepMs ms between two', ({ stepMs, last }) => {
    const series = labelled(stepMs, [20, 21]);

    expect(scoreEvents(series, marks([last, last + 1]))).toMatchObject({ found: 1, falseAlarms: 0 });
    expect(scoreEvents(series, marks([last + 1, last + 2]))).toMatchObject({ found: 0, falseAlarms: 1 });
  });
});

test('scoreEvents tells how much is marked outside of what may count as found', () => {
  const score = scoreEvents(labelled(MINUTE_MS, [20, 25]), marks([15, 40]));

  expect(score).toMatchObject({ falseAlarms: 0, quietSamples: COUNT - 11, falseSamples: 14 });
});

test('the scores of several series add up to one F1', () => {
  const sum = addEventScores([
    { found: 3, labelled: 4, falseAlarms: 1, quietSamples: 50, falseSamples: 4, weeks: 2 },
    { found: 1, labelled: 2, falseAlarms: 2, quietSamples: 10, falseSamples: 0, weeks: 0.5 },
  ]);

  expect(sum).toEqual({ found: 4, labelled: 6, falseAlarms: 3, quietSamples: 60, falseSamples: 4, weeks: 2.5 });
  const [precision, recall] = [4 / 7, 4 / 6];
  expect(f1Of(sum)).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
});
