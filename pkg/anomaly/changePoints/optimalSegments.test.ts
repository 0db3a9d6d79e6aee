import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { cumulativeSums } from './cumulativeSums';
import { optimalSegments } from './optimalSegments';

function costOf(values: readonly number[], cuts: readonly number[], penalty: number): number {
  const edges = [0, ...cuts, values.length];
  return edges.slice(1).reduce((cost, to, k) => {
    const part = values.slice(edges[k], to);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return cost + part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  }, penalty * cuts.length);
}

/** Every way to cut values into stretches of at least `minLength`. */
function allCuts(count: number, minLength: number, from = 0): number[][] {
  const later = Array.from({ length: Math.max(0, count - from - 2 * minLength + 1) }, (_, k) => from + minLength + k);
  return [[], ...later.flatMap((cut) => allCuts(count, minLength, cut).map((rest) => [cut, ...rest]))];
}

describe('optimalSegments', () => {
  test('costs no more than any other way to cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 3 }),
        (values, penalty, minLength) => {
          const cuts = optimalSegments(cumulativeSums(Float64Array.from(values)), penalty, minLength);

          const least = Math.min(...allCuts(values.length, minLength).map((others) => costOf(values, others, penalty)));
          expect(costOf(values, cuts, penalty)).toBeCloseTo(least, 6);
          const edges = [0, ...cuts, values.length];
          edges.slice(1).forEach((to, k) => expect(to - edges[k]!).toBeGreaterThanOrEqual(minLength));
        }
      ),
      { numRuns: 300 }
    );
  });
});
