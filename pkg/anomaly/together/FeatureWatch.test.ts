import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../../series/durations';
import { seededRandom } from '../../series/seededRandom';
import { FeatureWatch } from './FeatureWatch';

const STEP_MS = HOUR_MS / 4;
const MEMORY = 1_000;

const random = seededRandom(9);
const dayWave = (timeMs: number): number => 20 * Math.sin((2 * Math.PI * timeMs) / (24 * HOUR_MS));

/** A watch that has seen so many days of a feature, four values an hour. */
function watchOf(days: number, valueAt: (timeMs: number) => number): FeatureWatch {
  const watch = new FeatureWatch();
  for (let timeMs = 0; timeMs < days * 24 * HOUR_MS; timeMs += STEP_MS) {
    watch.observe(timeMs, valueAt(timeMs));
    watch.learn(MEMORY, false);
  }
  return watch;
}

describe('a feature', () => {
  test('with a day is expected by the time of day', () => {
    const watch = watchOf(6, (timeMs) => 100 + dayWave(timeMs) + random());
    for (let hour = 0; hour < 24; hour += 5) {
      const timeMs = (6 * 24 + hour) * HOUR_MS;
      watch.observe(timeMs, 100);
      expect(Math.abs(watch.expected - 100.5 - dayWave(timeMs))).toBeLessThan(2);
    }
  });

  test('with a week is expected by the day of the week, too', () => {
    const isWeekend = (timeMs: number): boolean => [0, 6].includes(new Date(timeMs).getUTCDay());
    const watch = watchOf(30, (timeMs) => (isWeekend(timeMs) ? 50 : 100 + dayWave(timeMs)) + random());
    // The 31st day of 1970 was a Saturday.
    const timeMs = (30 * 24 + 6) * HOUR_MS;
    watch.observe(timeMs, 50);
    expect(Math.abs(watch.expected - 50)).toBeLessThan(8);
  });

  test('that wanders is expected where it was lately', () => {
    let level = 0;
    const watch = watchOf(9, () => (level += random() - 0.3));
    watch.observe(9 * 24 * HOUR_MS, level);
    expect(level).toBeGreaterThan(150);
    expect(level - watch.expected).toBeLessThan(30);
  });

  test('that drifts steadily is expected where its drift takes it', () => {
    const driftAt = (timeMs: number): number => timeMs / (2 * HOUR_MS);
    const watch = watchOf(9, (timeMs) => 100 + driftAt(timeMs) + dayWave(timeMs) / 4 + random());
    const timeMs = (9 * 24 + 5) * HOUR_MS;
    watch.observe(timeMs, 200);
    expect(Math.abs(watch.expected - 100.5 - driftAt(timeMs) - dayWave(timeMs) / 4)).toBeLessThan(1);
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e200])('that is %f is not measured', (value) => {
    const watch = watchOf(2, () => random());
    watch.observe(2 * 24 * HOUR_MS, value);
    expect(watch.isMeasured).toBe(false);
    expect(watch.strangeness).toBe(0);
    expect(watch.standardised).toBeNaN();
    expect(watch.expected).toBeCloseTo(0.5, 0);
  });

  test('tells on which side it stands, and whether it was ever below zero', () => {
    const watch = watchOf(2, () => random());
    expect(watch.canBeNegative).toBe(false);
    for (let i = 1; i < 9; i++) {
      watch.observe(2 * 24 * HOUR_MS + i * STEP_MS, -5);
    }
    expect(watch.direction).toBe(-1);
    expect(watch.standardised).toBeLessThan(-3);
    expect(watch.canBeNegative).toBe(true);
  });
});
