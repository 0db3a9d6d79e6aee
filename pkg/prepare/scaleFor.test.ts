import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { scaleFor } from './scaleFor';

describe('scaleFor', () => {
  test.each([
    ['none', [1e12, 2e12, 3e12]],
    ['none', [-5, 0, 5]],
    ['none', [7, 7, 7]],
    ['none', [1e-300, 2e-300]],
    ['none', [-1e200, 1e200]],
    ['none', [...new Array<number>(99).fill(0), Number.MIN_VALUE]],
    ['log', [1e-9, 1, 1e12]],
    ['root', [0, 1, 1e12]],
    ['root', [0, 1e-200, 3e-200]],
  ] as const)('%s of %j goes there and back', (transform, values) => {
    const scale = scaleFor(Float64Array.from(values), transform);

    values.forEach((value) => expect(scale.toData(scale.toModel(value)) / (value || 1)).toBeCloseTo(value ? 1 : 0, 9));
  });

  test('standardises', () => {
    const scale = scaleFor(Float64Array.of(10, 20, 30), 'none');

    expect([10, 20, 30].map(scale.toModel)).toEqual([-Math.sqrt(1.5), 0, Math.sqrt(1.5)]);
  });

  test('never falls and is always finite, however far outside the history', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('none' as const, 'log' as const, 'root' as const),
        fc.array(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), { minLength: 2, maxLength: 20 }),
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        (transform, values, a, b) => {
          const scale = scaleFor(Float64Array.from(values), transform);
          const [low, high] = [scale.toData(Math.min(a, b)), scale.toData(Math.max(a, b))];
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeLessThanOrEqual(high);
        }
      )
    );
  });
});
