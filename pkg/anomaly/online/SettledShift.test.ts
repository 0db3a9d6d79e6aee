import { describe, expect, test } from 'bun:test';
import { SettledShift } from './SettledShift';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Watched {
  readonly firstMs?: number;
  readonly stepMs?: number;
  readonly startMs?: number;
  readonly errorAt?: (i: number) => number;
  readonly isFarAt?: (i: number) => boolean;
}

/** How many points of an alarm it takes for a shift to be settled. */
function pointsUntilSettled(watched: Watched, shift = new SettledShift()): number {
  const { firstMs = -3 * DAY, stepMs = 5 * MINUTE, startMs = 0, errorAt = () => 0.5, isFarAt = () => true } = watched;
  shift.begin(firstMs);
  for (let i = 0; i < 500; i++) {
    shift.begin(startMs + i * stepMs);
    if (shift.add(startMs + i * stepMs, errorAt(i), isFarAt(i))) {
      return i + 1;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe('SettledShift', () => {
  test.each<[string, Watched, number]>([
    ['after sixty points', {}, 60],
    ['below as well as above', { errorAt: () => -0.5 }, 60],
    ['after an hour where points come often', { stepMs: MINUTE / 2 }, 121],
    ['not before two days are known', { firstMs: 400 * MINUTE - 2 * DAY }, 81],
    ['where a fifth of the points is near', { isFarAt: (i) => i % 5 !== 0 }, 60],
    ['not where a fourth of the points is near', { isFarAt: (i) => i % 4 !== 0 }, Number.POSITIVE_INFINITY],
    ['not where a series swings', { errorAt: (i) => (i % 2 === 0 ? 5 : -5) }, Number.POSITIVE_INFINITY],
    ['once the most is on one side', { errorAt: (i) => (i < 20 ? -5 : 5) }, 100],
  ])('is settled %s', (_, watched, points) => {
    expect(pointsUntilSettled(watched)).toBe(points);
  });

  test('tells the last distances from what was expected', () => {
    const shift = new SettledShift();
    pointsUntilSettled({ errorAt: (i) => (i < 20 ? -5 : i) }, shift);

    expect([...shift.errors.toArray()]).toEqual(Array.from({ length: 60 }, (_, back) => 99 - back));
  });

  test.each([0.5, -0.5])(
    'starts over after a reset, but knows the series as long as before (errors of %p)',
    (error) => {
      const watchAndReset = (): SettledShift => {
        const shift = new SettledShift();
        shift.begin(-3 * DAY);
        for (let i = 0; i < 59; i++) {
          shift.add(i * 5 * MINUTE, error, true);
        }
        shift.reset();
        return shift;
      };
      const again = { firstMs: DAY, startMs: DAY, errorAt: () => error };

      expect(watchAndReset().errors.size).toBe(0);
      expect(pointsUntilSettled(again, watchAndReset())).toBe(60);
      expect(pointsUntilSettled({ ...again, errorAt: (i) => (i % 2 === 0 ? 0.5 : -0.5) }, watchAndReset())).toBe(
        Number.POSITIVE_INFINITY
      );
    }
  );
});
