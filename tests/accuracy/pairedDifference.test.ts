import { describe, expect, test } from 'bun:test';
import { pairedDifference } from './pairedDifference';
import type { SplitScore } from './scoreSplit';

const scores = (mases: Readonly<Record<string, number>>): SplitScore[] =>
  Object.entries(mases).map(([id, mase]) => ({ id, mase, smape: 0, msis: 0, coverages: [] }));

describe('pairedDifference', () => {
  test('is the mean difference, with the standard error of a mean where each series has one split', () => {
    const { difference, standardError } = pairedDifference(
      scores({ 'a@1': 2, 'b@1': 4, 'c@1': 6 }),
      scores({ 'a@1': 1, 'b@1': 2, 'c@1': 3 })
    );

    expect(difference).toBe(2);
    expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  test('looks only at splits that both have a score for', () => {
    const { difference } = pairedDifference(
      scores({ 'a@1': 2, 'b@1': 3, 'c@1': 100, 'd@1': Number.NaN }),
      scores({ 'a@1': 1, 'b@1': 2, 'd@1': 1 })
    );

    expect(difference).toBe(1);
  });

  test('is no surer of a series for its being split more often', () => {
    const once = pairedDifference(scores({ 'a@1': 1, 'b@1': 3 }), scores({ 'a@1': 0, 'b@1': 0 }));
    const twice = pairedDifference(
      scores({ 'a@1': 1, 'a@2': 1, 'b@1': 3, 'b@2': 3 }),
      scores({ 'a@1': 0, 'a@2': 0, 'b@1': 0, 'b@2': 0 })
    );

    expect(twice).toEqual(once);
  });
});
