import { describe, expect, test } from 'bun:test';
import type { FittedModel, UnfittedModel } from '../../models/Model';
import { HOUR_MS } from '../../series/durations';
import { resumeNetwork } from './resumeNetwork';
import type { TrainedNetwork } from './TrainedNetwork';

/** Predicts the sum of its state and of all values it has read since. */
const model: UnfittedModel = {
  name: 'lstm',
  fit: () => summing(0),
  restore: (state) => summing((state as { sum: number }).sum),
};

function summing(sum: number): FittedModel {
  return {
    predict: (steps) => new Float64Array(steps).fill(sum),
    update: (newer) => summing(newer.reduce((total, value) => total + value, sum)),
  };
}

/** Trained on 0, 1, 3 at the hours 0 to 2. */
const network: TrainedNetwork = {
  model: 'lstm',
  state: { sum: 10 },
  learntToMs: 2 * HOUR_MS,
  stepMs: HOUR_MS,
  seasonSteps: [24],
  lastValues: Float64Array.of(0, 1, 3),
};

const grid = { startMs: 0, stepMs: HOUR_MS };

interface Changes {
  readonly startMs?: number;
  readonly stepMs?: number;
  readonly seasonSteps?: readonly number[];
}

function resume(values: readonly number[], changes: Changes = {}) {
  const { seasonSteps = [24], ...times } = changes;
  return resumeNetwork(network, model, { values: Float64Array.from(values), seasonSteps }, { ...grid, ...times });
}

describe('resumeNetwork', () => {
  test.each([
    { history: 'that goes on', values: [0, 1, 3, 5, 7], prediction: 10 + 5 + 7 },
    { history: 'that ends where it was trained', values: [0, 1, 3], prediction: 10 },
    { history: 'standardised anew', values: [100, 102, 106, 110], prediction: 100 + 2 * (10 + 5) },
  ])('predicts on the scale of a history $history', ({ values, prediction }) => {
    expect(resume(values)?.predict(2)).toEqual(Float64Array.of(prediction, prediction));
  });

  test('finds the history again where its start has moved', () => {
    expect(resume([-7, 0, 1, 3, 5], { startMs: -HOUR_MS })?.predict(1)).toEqual(Float64Array.of(15));
  });

  test.each<Changes & { history: string; values: number[] }>([
    { history: 'with other values', values: [0, 2, 3, 5] },
    { history: 'that is the other way up', values: [0, -1, -3, -5] },
    { history: 'that starts after what it knows', values: [1, 3, 5], startMs: HOUR_MS },
    { history: 'of another step', values: [0, 1, 3, 5], stepMs: 2 * HOUR_MS },
    { history: 'between its times', values: [0, 1, 3, 5], startMs: HOUR_MS / 2 },
    { history: 'from before its training', values: [0, 1] },
    { history: 'of other seasons', values: [0, 1, 3, 5], seasonSteps: [] },
  ])('refuses a history $history', ({ values, startMs = 0, stepMs = HOUR_MS, seasonSteps = [24] }) => {
    expect(resume(values, { startMs, stepMs, seasonSteps })).toBeUndefined();
  });
});
