import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { Expectation } from './Expectation';

const STEP = 15 * 60_000;
const DAY = 96;

function learnSeries(points: number, valueAt: (i: number) => number, expectation = new Expectation()): Expectation {
  for (let i = 0; i < points; i++) {
    expectation.at(i * STEP);
    expectation.learn(i * STEP, valueAt(i), STEP);
  }
  return expectation;
}

/** Root mean square of the distance between what was expected of the points after `from` and what came. */
function errorAfter(from: number, to: number, valueAt: (i: number) => number): number {
  const expectation = learnSeries(from, valueAt);
  let sum = 0;
  for (let i = from; i < to; i++) {
    const value = valueAt(i);
    sum += (value - expectation.at(i * STEP)) ** 2;
    expectation.learn(i * STEP, value, STEP);
  }
  return Math.sqrt(sum / (to - from));
}

function noisy(valueAt: (i: number) => number): (i: number) => number {
  const noise = seededNoise(4);
  return (i) => valueAt(i) + noise();
}

describe('Expectation', () => {
  test('is none before the first value, and that value after it', () => {
    const expectation = new Expectation();
    expect(expectation.at(0)).toBeNaN();
    expectation.learn(0, 12, Number.NaN);

    expect(expectation.at(STEP)).toBe(12);
  });

  test.each([0, 5, -1e-300, 1e149])('of a constant series of %p is just that', (value) => {
    expect(learnSeries(10 * DAY, () => value).at(10 * DAY * STEP)).toBe(value);
  });

  test.each<[string, (i: number) => number, number, number]>([
    ['noise', () => 50, 15, 1.1],
    ['days and nights', (i) => 50 + 30 * Math.sin((2 * Math.PI * i) / DAY), 3, 1.1],
    [
      'a week of working days',
      (i) => 50 + (Math.floor(i / DAY) % 7 < 5 ? 30 : 10) * Math.sin((2 * Math.PI * i) / DAY),
      15,
      1.3,
    ],
  ])('of %s errs hardly more than its noise, by the best of its forecasts', (_, valueAt, days, noises) => {
    expect(errorAfter(days * DAY, 2 * days * DAY, noisy(valueAt))).toBeLessThan(noises);
  });

  test.each([1e-100, 1e-3, 1e100])('blends alike whatever the unit, such as %p', (unit) => {
    const valueAt = (seeded: (i: number) => number): number[] => Array.from({ length: 6 * DAY }, (_, i) => seeded(i));
    const plain = valueAt(noisy((i) => 50 + 3 * Math.sin((2 * Math.PI * i) / DAY)));
    const timeMs = plain.length * STEP;

    expect(learnSeries(plain.length, (i) => unit * plain[i]!).at(timeMs) / unit).toBeCloseTo(
      learnSeries(plain.length, (i) => plain[i]!).at(timeMs),
      6
    );
  });

  test('does not follow a fault that lasts', () => {
    const expectation = learnSeries(5 * DAY + 20, (i) => (i < 5 * DAY ? 50 : 90) + (i % 2));

    expect(expectation.at((5 * DAY + 20) * STEP)).toBeLessThan(52);
  });

  test('expects at a time of day what was told to be usual there, not the anomaly itself', () => {
    const expectation = new Expectation();
    for (let i = 0; i < 5 * DAY; i++) {
      const value = i % DAY < DAY / 2 ? 20 : 80;
      const isAnomaly = i > 2 * DAY && i % DAY > 20 && i % DAY < 30;
      expectation.at(i * STEP);
      expectation.learn(i * STEP, isAnomaly ? 900 : value, STEP, value);
    }

    expect(Math.abs(expectation.at((5 * DAY + 25) * STEP) - 20)).toBeLessThan(50);
    expect(expectation.distanceFromAnyDay((5 * DAY + 25) * STEP, 890)).toBe(10);
  });

  test('moves as a whole to another level', () => {
    const valueAt = noisy((i) => 50 + 30 * Math.sin((2 * Math.PI * i) / DAY));
    const expectation = learnSeries(8 * DAY, valueAt);
    const times = Array.from({ length: DAY }, (_, i) => (8 * DAY + i) * STEP);
    const before = times.map((timeMs) => expectation.at(timeMs));
    const level = expectation.recentLevel;
    expectation.shift(-200);

    expect(expectation.recentLevel).toBeCloseTo(level - 200, 9);
    times.forEach((timeMs, i) => expect(expectation.at(timeMs)).toBeCloseTo(before[i]! - 200, 9));
  });

  test.each([
    [1, false],
    [2, true],
    [3, true],
  ])('after %i nights of a job it is a habit: %p', (nights, isHabitual) => {
    const expectation = learnSeries(6 * DAY, (i) => (i % DAY === 8 && i >= (6 - nights) * DAY ? 60 : 5));

    expect(expectation.isHabitual((6 * DAY + 8) * STEP, 58, 3)).toBe(isHabitual);
    expect(expectation.isHabitual((6 * DAY + 8) * STEP, 56, 3)).toBe(false);
    expect(expectation.isHabitual((6 * DAY + 40) * STEP, 58, 3)).toBe(false);
    expect(expectation.distanceFromAnyDay((6 * DAY + 8) * STEP, 58)).toBe(2);
  });

  test('knows no days while it does not know how often values come', () => {
    const expectation = new Expectation();
    for (let i = 0; i < 3 * DAY; i++) {
      expectation.at(i * STEP);
      expectation.learn(i * STEP, i, Number.NaN);
    }

    expect(expectation.distanceFromAnyDay(3 * DAY * STEP, 5)).toBeNaN();
    expect(expectation.isHabitual(3 * DAY * STEP, 5, 1e9)).toBe(false);
    expect(expectation.at(3 * DAY * STEP)).toBe((3 * DAY - 1) / 2);
  });

  test('is a number from the first value on, at any times and steps', () => {
    const point = fc.record({
      gapMs: fc.constantFrom(0, -STEP, 1, STEP, 24 * STEP, 96 * STEP, 1_000 * STEP),
      value: fc.oneof(fc.constantFrom(0, 1, -1), fc.double({ min: -1e150, max: 1e150, noNaN: true })),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 150 }),
        fc.constantFrom(1, STEP, 96 * STEP),
        (points, stepMs) => {
          const expectation = new Expectation();
          let timeMs = 0;
          points.forEach(({ gapMs, value }, i) => {
            timeMs += gapMs;
            expect(Number.isFinite(expectation.at(timeMs))).toBe(i > 0);
            expectation.learn(timeMs, value, i < 4 ? Number.NaN : stepMs);
          });
        }
      )
    );
  });
});
