import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { boundedScale } from './boundedScale';

const UNBOUNDED = { lowest: Number.NEGATIVE_INFINITY, highest: Number.POSITIVE_INFINITY };
const percent = { lowest: 0, highest: 100 };

describe('boundedScale', () => {
  test.each([
    ['none', percent],
    ['root', percent],
    ['none', { ...UNBOUNDED, lowest: 0 }],
    ['log', { lowest: 10, highest: 100 }],
    ['root', { ...UNBOUNDED, lowest: 20 }],
    ['none', UNBOUNDED],
  ] as const)('%s within %j goes there and back', (transform, bounds) => {
    const values = Float64Array.of(20, 100, 99, 30, 99.9, 55, 20.1);
    const scale = boundedScale(values, transform, bounds);

    values.forEach((value) => expect(scale.toData(scale.toModel(value))).toBeCloseTo(value, 9));
  });

  test('maps measured bounds to finite numbers and back to the bounds', () => {
    const { toModel, toData } = boundedScale(Float64Array.of(0, 3, 0, 100, 50), 'none', percent);

    [0, 100].forEach((bound) => {
      expect(Number.isFinite(toModel(bound))).toBe(true);
      expect(toData(toModel(bound))).toBeCloseTo(bound, 9);
    });
  });

  test('leaves a line alone until it is as near to its bound as its points are to each other', () => {
    const line = Float64Array.from({ length: 81 }, (_, i) => i);
    const { toModel, toData } = boundedScale(line, 'none', percent);
    const step = toModel(80) - toModel(79);

    for (let ahead = 1; ahead <= 19; ahead++) {
      expect(toData(toModel(80) + ahead * step)).toBeCloseTo(80 + ahead, 9);
    }
    expect(toData(toModel(80) + 30 * step)).toBe(100);
  });

  test('stays within its bounds and never falls, on either side', () => {
    const value = fc.double({ min: 0.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 20 }),
        fc.constantFrom('none' as const, 'log' as const, 'root' as const),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (values, transform, a, b) => {
          const { toData } = boundedScale(Float64Array.from(values), transform, percent);
          const [low, high] = [toData(Math.min(a, b)), toData(Math.max(a, b))];

          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(high);
        }
      )
    );
  });
});
