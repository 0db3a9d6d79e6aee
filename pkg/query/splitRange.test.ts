import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { splitRange } from './splitRange';

const NO_SPAN = Number.POSITIVE_INFINITY;

describe('splitRange', () => {
  test.each<{ maxPoints: number; maxSpanMs: number; expected: number[][] }>([
    { maxPoints: 5, maxSpanMs: NO_SPAN, expected: [[0, 40]] },
    {
      maxPoints: 3,
      maxSpanMs: NO_SPAN,
      expected: [
        [0, 20],
        [30, 40],
      ],
    },
    {
      maxPoints: 3,
      maxSpanMs: 20,
      expected: [
        [0, 10],
        [20, 30],
        [40, 40],
      ],
    },
    {
      maxPoints: 3,
      maxSpanMs: 5,
      expected: [
        [0, 0],
        [10, 10],
        [20, 20],
        [30, 30],
        [40, 40],
      ],
    },
  ])('splits 0 to 47 by 10 with $maxPoints points and $maxSpanMs ms', ({ expected, ...limits }) => {
    const stretches = splitRange({ fromMs: 0, toMs: 47 }, 10, limits);

    expect(stretches.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual(expected);
  });

  test('covers every point of the grid once, within the limits', () => {
    const whole = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(
        whole(1_000),
        whole(500),
        whole(900),
        whole(50),
        whole(5_000),
        (start, stepMs, points, maxPoints, maxSpanMs) => {
          const range = { fromMs: start * stepMs, toMs: (start + points) * stepMs - 1 };

          const stretches = splitRange(range, stepMs, { maxPoints, maxSpanMs });

          const counts = stretches.map(({ fromMs, toMs }) => (toMs - fromMs) / stepMs + 1);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(points);
          expect(Math.max(...counts)).toBeLessThanOrEqual(Math.max(1, Math.min(maxPoints, maxSpanMs / stepMs)));
          stretches.forEach(({ fromMs }, index) => {
            expect(fromMs).toBe(index === 0 ? range.fromMs : (stretches[index - 1]?.toMs ?? 0) + stepMs);
          });
        }
      )
    );
  });
});
