import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { bendAtBounds } from './bendAtBounds';

const percent = { lowest: 0, highest: 100 };

describe('bendAtBounds', () => {
  test.each([
    [50, 50],
    [4, 4],
    [96, 96],
    [1, 0],
    [0, -4],
    [99, 100],
    [100, 104],
    [-7, -4],
    [101, 104],
  ])('lays %d %% with a width of 4 on the line at %d', (value, place) => {
    expect(bendAtBounds(percent, 4).toLine(value)).toBeCloseTo(place, 12);
  });

  test.each([
    [-1e300, 0],
    [-4, 0],
    [0, 1],
    [2, 2.25],
    [90, 90],
    [100, 99],
    [104, 100],
    [1e300, 100],
  ])('takes %d on the line back to %d %%', (place, value) => {
    expect(bendAtBounds(percent, 4).toBounds(place)).toBeCloseTo(value, 12);
  });

  test('keeps a line to a full disk straight up to 99.9 % where its noise is small', () => {
    const { toBounds } = bendAtBounds(percent, 0.1);

    [50, 90, 99, 99.9].forEach((value) => expect(toBounds(value)).toBe(value));
  });

  test('never bends more than a quarter of the room between the bounds', () => {
    expect(bendAtBounds(percent, 1e9).toLine(30)).toBe(30);
  });

  const bounds = fc.constantFrom(
    percent,
    { lowest: 0, highest: Infinity },
    { lowest: -Infinity, highest: 5 },
    { lowest: -1e300, highest: 1e300 },
    { lowest: -Infinity, highest: Infinity }
  );
  const width = fc.constantFrom(0, 1e-9, 0.5, 40, 1e300);
  const anything = fc.double({ noNaN: true, noDefaultInfinity: true });

  test('stays inside, and never falls', () => {
    fc.assert(
      fc.property(bounds, width, anything, anything, (limits, reach, a, b) => {
        const { toBounds, toLine } = bendAtBounds(limits, reach);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];

        expect(toBounds(low)).toBeGreaterThanOrEqual(limits.lowest);
        expect(toBounds(high)).toBeLessThanOrEqual(limits.highest);
        expect(toBounds(low)).toBeLessThanOrEqual(toBounds(high));
        expect(toLine(low)).toBeLessThanOrEqual(toLine(high));
        expect(Number.isFinite(toLine(a))).toBe(true);
      })
    );
  });

  test('comes back from the line', () => {
    fc.assert(
      fc.property(width, fc.double({ min: 0, max: 100, noNaN: true }), (reach, value) => {
        const { toBounds, toLine } = bendAtBounds(percent, reach);

        expect(toBounds(toLine(value))).toBeCloseTo(value, 9);
      })
    );
  });
});
