import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { WinsorisedMeanSquare } from './WinsorisedMeanSquare';

const MEMORY = 50;
const MIN_POINTS = 10;
const MAX_ERRORS = 3;

function meanSquareOf(errors: readonly number[]): WinsorisedMeanSquare {
  const meanSquare = new WinsorisedMeanSquare(MEMORY, MIN_POINTS, MAX_ERRORS);
  errors.forEach((error) => meanSquare.add(error));
  return meanSquare;
}

const usual = (count: number): number[] => Array.from({ length: count }, (_, i) => (i % 2 === 0 ? 2 : -2));

describe('WinsorisedMeanSquare', () => {
  test('is 0 before the first error', () => {
    expect(meanSquareOf([]).value).toBe(0);
    expect(meanSquareOf([]).count).toBe(0);
  });

  test('is the plain mean of squares while its memory is not full', () => {
    expect(meanSquareOf([1, -2, 3]).value).toBeCloseTo(14 / 3, 12);
    expect(meanSquareOf([1, -2, 3]).count).toBe(3);
  });

  test.each([
    ['in full while too few are known', MIN_POINTS - 1, 1_000 ** 2],
    ['as so many usual ones after that', MIN_POINTS, MAX_ERRORS ** 2 * 4],
  ])('counts an outlier %s', (_, known, counted) => {
    expect(meanSquareOf([...usual(known), 1_000]).value).toBeCloseTo((known * 4 + counted) / (known + 1), 6);
  });

  test('learns from the first error of a series that had none, however large', () => {
    expect(meanSquareOf([...new Array<number>(19).fill(0), 100]).value).toBeCloseTo(100 ** 2 / 20, 6);
  });

  test('forgets what is older than its memory', () => {
    const before = meanSquareOf(usual(10 * MEMORY));
    const after = meanSquareOf([...usual(10 * MEMORY), ...new Array<number>(MEMORY).fill(0)]);

    expect(after.value / before.value).toBeCloseTo((1 - 1 / MEMORY) ** MEMORY, 6);
  });

  test('is raised, never lowered', () => {
    const meanSquare = meanSquareOf(usual(20));
    meanSquare.raiseTo(1);
    expect(meanSquare.value).toBeCloseTo(4, 12);
    meanSquare.raiseTo(9);
    expect(meanSquare.value).toBe(9);
  });

  test('depends on neither sign nor unit, and stays within the squares it saw', () => {
    const errors = fc.array(fc.double({ min: -1e150, max: 1e150, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(errors, (seen) => {
        const { value } = meanSquareOf(seen);

        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(Math.max(...seen.map((error) => error * error)) * (1 + 1e-12));
        expect(meanSquareOf(seen.map((error) => -error)).value).toBe(value);
      })
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 80 }), (seen) => {
        const scaled = meanSquareOf(seen.map((error) => 2 ** -30 * error));

        expect(scaled.value * 2 ** 60).toBeCloseTo(meanSquareOf(seen).value, 6);
      })
    );
  });
});
