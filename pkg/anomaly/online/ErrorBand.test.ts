import { describe, expect, test } from 'bun:test';
import { ErrorBand } from './ErrorBand';
import { RecentValues } from './RecentValues';

const EXPECTED = 100;

/** A band that learnt errors of a size, above and below by turns. */
function learntBand(points: number, { error = 2, sensitivity = 50 } = {}): ErrorBand {
  const band = new ErrorBand(sensitivity);
  for (let i = 0; i < points; i++) {
    band.learn(i % 2 === 0 ? error : -error, EXPECTED, false);
  }
  return band;
}

function recentErrors(values: readonly number[]): RecentValues {
  const errors = new RecentValues(values.length);
  values.forEach((value) => errors.add(value));
  return errors;
}

describe('ErrorBand', () => {
  test.each([
    [0, true, true],
    [11, true, true],
    [12, false, true],
    [59, false, true],
    [60, false, false],
  ])('after %i errors: blind %p, learning %p', (points, isBlind, isLearning) => {
    expect(learntBand(points).isBlind).toBe(isBlind);
    expect(learntBand(points).isLearning).toBe(isLearning);
  });

  test.each([
    [0, 9],
    [25, 4.5 * Math.SQRT2],
    [50, 4.5],
    [100, 2.25],
  ])('at sensitivity %i it is %p usual errors wide to both sides', (sensitivity, usualErrors) => {
    const band = learntBand(100, { sensitivity });

    expect(band.above(EXPECTED)).toBeCloseTo(2 * usualErrors, 9);
    expect(band.below(EXPECTED)).toBeCloseTo(2 * usualErrors, 9);
  });

  test.each([
    [0, 0.5],
    [50, 0.5],
    [75, 2 / (4.5 / Math.SQRT2)],
    [100, 2 / 2.25],
  ])('at sensitivity %i alarms end within %p of it', (sensitivity, share) => {
    expect(learntBand(100, { sensitivity }).calmShare).toBeCloseTo(share, 9);
  });

  test('keeps room for errors of rounding where a series repeats itself exactly', () => {
    const band = learntBand(100, { error: 0 });

    expect(band.above(-EXPECTED)).toBeCloseTo(4.5e-7, 12);
    expect(band.above(0)).toBe(0);
  });

  test('learns less from an error while an alarm is open', () => {
    const [calm, inAlarm] = [learntBand(100), learntBand(100)];
    calm.learn(500, EXPECTED, false);
    inAlarm.learn(500, EXPECTED, true);

    expect(calm.above(EXPECTED)).toBeCloseTo(4.5 * Math.sqrt((100 * 4 + 8 ** 2) / 101), 6);
    expect(inAlarm.above(EXPECTED)).toBeCloseTo(4.5 * Math.sqrt((100 * 4 + 4 ** 2) / 101), 6);
    expect(inAlarm.below(EXPECTED)).toBe(inAlarm.above(EXPECTED));
  });

  test('grows with a series that gets noisier', () => {
    const band = learntBand(300);
    for (let i = 0; i < 600; i++) {
      band.learn(i % 2 === 0 ? 20 : -20, EXPECTED, false);
    }

    expect(band.above(EXPECTED)).toBeGreaterThan(4.5 * 17);
  });

  test.each([
    [50, 55, 9],
    [-50, 9, 55],
    [0, 9, 9],
  ])('tolerates an error of %i and a little more on its side only', (error, above, below) => {
    const band = learntBand(100);
    band.tolerate(error);

    expect(band.above(EXPECTED)).toBeCloseTo(above, 9);
    expect(band.below(EXPECTED)).toBeCloseTo(below, 9);
  });

  test.each([1, -1])('forgets half of what it tolerates in 34,657 points, and keeps the largest (side %i)', (side) => {
    const band = learntBand(100);
    band.tolerate(side * 1_000);
    band.tolerate(side * 400);
    for (let i = 0; i < 34_657; i++) {
      band.learn(i % 2 === 0 ? 2 : -2, EXPECTED, false);
    }

    expect(side > 0 ? band.above(EXPECTED) : band.below(EXPECTED)).toBeCloseTo(550, 1);
  });

  test('takes the spread around a new level for usual where it is larger', () => {
    const band = learntBand(100);
    band.learnSpread(recentErrors([39, 41, 40, 40]), 40);
    expect(band.above(EXPECTED)).toBeCloseTo(9, 9);

    band.learnSpread(recentErrors([30, 50, 30, 50]), 40);

    expect(band.above(EXPECTED)).toBeCloseTo(45, 9);
  });

  test('stays finite on errors as large as values may be', () => {
    const band = new ErrorBand(0);
    for (let i = 0; i < 100; i++) {
      band.learn(i % 2 === 0 ? 4e150 : -4e150, 1e150, i > 50);
    }
    band.learnSpread(recentErrors(new Array<number>(60).fill(4e150)), -4e150);

    expect(band.above(1e150)).toBeLessThan(1e153);
  });
});
