import { describe, expect, test } from 'bun:test';
import { SettledShift } from './SettledShift';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Watched {
  readonly stepMs?: number;
  readonly startMs?: number;
  readonly errorAt?: (i: number) => number;
  readonly isFarAt?: (i: number) => boolean;
}

/** How many points of an alarm it takes for a shift to be settled. */
function pointsUntilSettled(watched: Watched, shift = new SettledShift()): number {
  const { stepMs = 5 * MINUTE, startMs = 10 * DAY, errorAt = () => 5, isFarAt = () => true } = watched;
  shift.begin(0);
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
    ['below as well as above', { errorAt: () => -5 }, 60],
    ['after an hour where points come often', { stepMs: MINUTE / 2 }, 121],
    ['not before two days are known', { startMs: 2 * DAY - 400 * MINUTE }, 81],
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

  test('starts over after a reset, but knows the series as long as before', () => {
    const shift = new SettledShift();
    for (let i = 0; i < 59; i++) {
      shift.begin(i);
      shift.add(5 * DAY + i * 5 * MINUTE, -5, true);
    }
    shift.reset();

    expect(shift.errors.size).toBe(0);
    expect(pointsUntilSettled({ startMs: 6 * DAY }, shift)).toBe(60);
  });
});
