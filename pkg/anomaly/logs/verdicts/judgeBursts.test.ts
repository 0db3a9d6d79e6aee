import { describe, expect, test } from 'bun:test';
import { seededRandom } from '../../../series/seededRandom';
import { DEFAULT_DETECTION_PLAN } from '../../DetectionPlan';
import { judgeBursts } from './judgeBursts';

const STEP_MS = 5 * 60_000;
const DAY_STEPS = 288;
const STEPS = 7 * DAY_STEPS;

/** Lines that come independently: whether one comes in each hundredth of a step is left to chance. */
function countsOf(perStep: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const lines = () => Array.from({ length: 100 }, random).filter((chance) => chance < perStep / 100).length;
  return Float64Array.from({ length: STEPS }, lines);
}

function burstSteps(values: Float64Array): number[] {
  const timesMs = values.map((_, step) => step * STEP_MS);
  const { anomalous } = judgeBursts({ name: '', labels: {}, timesMs, values }, STEP_MS, DEFAULT_DETECTION_PLAN);
  return [...anomalous.keys()].filter((step) => anomalous[step] !== 0);
}

describe('judgeBursts', () => {
  test.each([0, 0.01, 0.1, 1, 10])('raises no alarm on independent lines, %p a step', (perStep) => {
    expect([1, 2, 3].flatMap((seed) => burstSteps(countsOf(perStep, seed)))).toEqual([]);
  });

  test.each([
    { perStep: 0, burst: 1, isAlarm: false },
    { perStep: 0, burst: 12, isAlarm: false },
    { perStep: 0, burst: 50, isAlarm: true },
    { perStep: 0.1, burst: 50, isAlarm: true },
    { perStep: 1, burst: 50, isAlarm: true },
    { perStep: 10, burst: 25, isAlarm: false },
    { perStep: 10, burst: 80, isAlarm: true },
  ])('takes $burst lines where $perStep are usual for a burst: $isAlarm', ({ perStep, burst, isAlarm }) => {
    const counts = countsOf(perStep, 1);
    counts[1_500] = burst;

    expect(burstSteps(counts).includes(1_500)).toBe(isAlarm);
  });

  test('raises no alarm on a pattern that stops', () => {
    expect(burstSteps(countsOf(10, 1).fill(0, 1_500))).toEqual([]);
  });

  test('raises an alarm on the first of nightly jobs only', () => {
    const counts = countsOf(0, 1);
    for (let night = 1; night < 7; night++) {
      counts[night * DAY_STEPS + 24] = 60 + night;
    }

    expect(burstSteps(counts).filter((step) => counts[step]! > 0)).toEqual([DAY_STEPS + 24]);
  });

  test('never gives a band below zero or the wrong way round', () => {
    const values = countsOf(1, 1);
    const timesMs = values.map((_, step) => step * STEP_MS);
    const { lower, upper, expected, score } = judgeBursts(
      { name: '', labels: {}, timesMs, values },
      STEP_MS,
      DEFAULT_DETECTION_PLAN
    );

    for (let step = 0; step < STEPS; step++) {
      expect(score[step]).toBeWithin(0, 1.0001);
      if (!Number.isNaN(expected[step]!)) {
        expect(lower[step]).toBeWithin(0, expected[step]! + 1e-9);
        expect(upper[step]).toBeGreaterThan(expected[step]!);
      }
    }
  });
});
