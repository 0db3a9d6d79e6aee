import { describe, expect, test } from 'bun:test';
import { DAY_MS, HOUR_MS } from '../../series/durations';
import { seededRandom } from '../../series/seededRandom';
import { DriftingDay } from './DriftingDay';

/** What was learnt from days of values, six an hour. */
function driftOf(days: number, valueAt: (day: number) => number, isTrusted: (day: number) => boolean = () => true) {
  const drift = new DriftingDay();
  for (let sixth = 0; sixth < days * 144; sixth++) {
    drift.learn((sixth * HOUR_MS) / 6, valueAt(sixth / 144), isTrusted(sixth / 144));
  }
  return drift;
}

const rippleAt = (day: number): number => 3 * Math.sin(2 * Math.PI * day);
const fillingAt = (day: number): number => 20 + 2 * day + rippleAt(day);

describe('a drift', () => {
  test.each([0.02, 0.3, 0.77, 0.99, 2.5])('is carried on to %d days ahead', (ahead) => {
    expect(Math.abs(driftOf(5, fillingAt).at((5 + ahead) * DAY_MS) - fillingAt(5 + ahead))).toBeLessThan(0.1);
  });

  test('downwards before 1970 is carried on, too', () => {
    const drift = new DriftingDay();
    for (let sixth = -5 * 144; sixth < 0; sixth++) {
      drift.learn((sixth * HOUR_MS) / 6, -fillingAt(sixth / 144), true);
    }
    expect(drift.isSteady).toBe(true);
    expect(Math.abs(drift.at(0.3 * DAY_MS) + fillingAt(0.3))).toBeLessThan(0.1);
  });

  test('is told after half a day more than one', () => {
    expect(driftOf(1.4, fillingAt).isSteady).toBe(false);
    expect(driftOf(1.6, fillingAt).isSteady).toBe(true);
  });

  test.each<[string, (day: number) => number]>([
    ['no change', () => 5],
    ['a day alone', rippleAt],
    ['a quiet weekend', (day) => (Math.floor(day) % 7 < 2 ? 10 : 30)],
    ['one step', (day) => (day < 9 ? 10 : 30)],
  ])('is not seen in %s', (_, valueAt) => {
    const random = seededRandom(4);
    expect(driftOf(14, (day) => valueAt(day) + random()).isSteady).toBe(false);
  });

  test('goes on at its pace while values are not trusted, and at theirs once settled', () => {
    const fasterAt = (day: number): number => fillingAt(day) + 10 * Math.max(0, day - 6);
    const drift = driftOf(8, fasterAt, (day) => day < 6);
    expect(Math.abs(drift.at(8.5 * DAY_MS) - fillingAt(8.5))).toBeLessThan(0.5);
    drift.settle();
    expect(drift.isSteady).toBe(true);
    expect(Math.abs(drift.at(8.5 * DAY_MS) - fasterAt(8.5))).toBeLessThan(0.7);
  });

  test('is not seen where a shift has become the usual state', () => {
    const random = seededRandom(5);
    const drift = driftOf(
      12,
      (day) => (day < 8 ? 10 : 30) + random(),
      (day) => day < 8
    );
    drift.settle();
    expect(drift.isSteady).toBe(false);
  });

  test('is not known at times of the day not seen yet', () => {
    expect(new DriftingDay().at(0)).toBeNaN();
    expect(driftOf(0.5, fillingAt).at(1.8 * DAY_MS)).toBeNaN();
  });
});
