import { breakAtGaps } from './breakAtGaps';

describe('breakAtGaps', () => {
  test('breaks the line one interval after the last point before a gap', () => {
    expect(breakAtGaps({ timesMs: [0, 10, 40, 50], values: [1, 2, 3, 4] }, 10)).toEqual({
      timesMs: [0, 10, 20, 40, 50],
      values: [1, 2, null, 3, 4],
    });
  });

  test.each([
    ['no gap', { timesMs: [0, 10, 21], values: [1, 2, 3] }, 10],
    ['no known interval', { timesMs: [0, 100], values: [1, 2] }, undefined],
    ['an interval of zero', { timesMs: [0, 100], values: [1, 2] }, 0],
  ])('changes nothing for %s', (_what, points, intervalMs) => {
    expect(breakAtGaps(points, intervalMs)).toBe(points);
  });
});
