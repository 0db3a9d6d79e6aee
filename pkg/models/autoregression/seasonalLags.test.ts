import { describe, expect, test } from 'bun:test';
import { seasonalLags } from './seasonalLags';

describe('seasonalLags', () => {
  test.each([
    { seasonSteps: [24, 168], length: 960, includes: [1, 2, 23, 24, 25, 48, 167, 168, 169, 336], excludes: [385] },
    { seasonSteps: [24, 168], length: 400, includes: [1, 24, 144], excludes: [168, 336] },
    { seasonSteps: [144, 1_008], length: 2_016, includes: [1, 143, 144, 145, 288, 720], excludes: [1_008] },
    { seasonSteps: [], length: 300, includes: [1, 2, 3, 24], excludes: [168] },
  ])('seasons $seasonSteps in $length points', ({ seasonSteps, length, includes, excludes }) => {
    const lags = seasonalLags(seasonSteps, length);

    expect(lags).toEqual(expect.arrayContaining(includes));
    excludes.forEach((lag) => expect(lags).not.toContain(lag));
    expect(lags).toEqual([...new Set(lags)].toSorted((a, b) => a - b));
    expect(lags.at(-1)).toBeLessThanOrEqual(0.4 * length);
  });

  test('a short history gets the lags that matter most', () => {
    expect(seasonalLags([24], 80)).toEqual([1, 2, 24, 25]);
    expect(seasonalLags([24], 3)).toEqual([1]);
  });
});
