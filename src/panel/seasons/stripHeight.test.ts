import { stripHeight } from './stripHeight';

describe('stripHeight', () => {
  test.each([
    [0, 400, 0],
    [1, 400, 80],
    [3, 400, 60],
    [2, 100, 0],
  ])('of %d strips in %d px is %d px', (count, availablePx, heightPx) => {
    expect(stripHeight(count, availablePx)).toBe(heightPx);
  });
});
