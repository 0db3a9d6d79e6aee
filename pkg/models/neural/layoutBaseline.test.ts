import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { layoutBaseline } from './layoutBaseline';

describe('layoutBaseline', () => {
  test.each([
    ['no season', 720, [], { seasonSteps: [], cycleCounts: [], steadyCycleCount: 0, lookbackSteps: 1, blockSteps: 24 }],
    ['few points', 40, [], { seasonSteps: [], cycleCounts: [], steadyCycleCount: 0, lookbackSteps: 1, blockSteps: 5 }],
    [
      'a day of hours',
      720,
      [24],
      { seasonSteps: [24], cycleCounts: [2], steadyCycleCount: 7, lookbackSteps: 168, blockSteps: 24 },
    ],
    [
      'a day and a week of hours',
      720,
      [24, 168],
      { seasonSteps: [24, 168], cycleCounts: [2, 2], steadyCycleCount: 7, lookbackSteps: 336, blockSteps: 24 },
    ],
    [
      'a week that is there three times',
      504,
      [24, 168],
      { seasonSteps: [24, 168], cycleCounts: [2, 1], steadyCycleCount: 7, lookbackSteps: 168, blockSteps: 24 },
    ],
    [
      'a week that is barely there',
      383,
      [168],
      { seasonSteps: [], cycleCounts: [], steadyCycleCount: 0, lookbackSteps: 1, blockSteps: 24 },
    ],
    [
      'a day of five minutes',
      2_016,
      [288],
      { seasonSteps: [288], cycleCounts: [2], steadyCycleCount: 2, lookbackSteps: 576, blockSteps: 48 },
    ],
    [
      'a short season',
      100,
      [7],
      { seasonSteps: [7], cycleCounts: [2], steadyCycleCount: 4, lookbackSteps: 28, blockSteps: 7 },
    ],
  ])('%s', (_, length, seasonSteps, expected) => {
    expect(layoutBaseline(length, seasonSteps)).toEqual(expected);
  });

  test('always leaves three blocks to learn from besides what is looked back at and held out', () => {
    const seasons = fc.uniqueArray(fc.integer({ min: 2, max: 3_000 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 10_000 }), seasons, (length, seasonSteps) => {
        const { lookbackSteps, blockSteps } = layoutBaseline(
          length,
          seasonSteps.toSorted((a, b) => a - b)
        );
        const points = length - lookbackSteps;
        const heldOut = Math.max(blockSteps, Math.min(4 * blockSteps, points / 4));
        return blockSteps >= 2 && points - heldOut >= 2.9 * blockSteps;
      })
    );
  });
});
