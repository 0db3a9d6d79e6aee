import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { SeasonMemory } from './SeasonMemory';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A memory of days whose values `valueAt` gives, up to a time and without it. */
function remember(
  startMs: number,
  endMs: number,
  stepMs: number,
  valueAt: (day: number, msOfDay: number) => number
): SeasonMemory {
  const memory = new SeasonMemory(stepMs);
  for (let timeMs = startMs; timeMs < endMs; timeMs += stepMs) {
    memory.add(timeMs, valueAt(Math.floor((timeMs - startMs) / DAY), (timeMs - startMs) % DAY));
  }
  return memory;
}

describe('SeasonMemory', () => {
  test('knows nothing before the first day', () => {
    const memory = remember(0, DAY, 5 * MINUTE, () => 7);

    expect(memory.usualAt(HOUR)).toBeNaN();
    expect(memory.aWeekBefore(DAY)).toBeNaN();
    expect(memory.distanceFromAnyDay(HOUR, 7)).toBeNaN();
    expect(memory.daysNear(HOUR, 7, 1e9)).toBe(0);
  });

  test.each([
    ['in 2026', Date.UTC(2026, 5, 1)],
    ['around 1970', -5 * DAY],
    ['before 1970', -2_000 * DAY - 7 * HOUR],
  ])('tells by steps from seconds to days what is usual at a time of day, %s', (_, startMs) => {
    for (const stepMs of [30_000, MINUTE, 5 * MINUTE, 7 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY]) {
      const memory = remember(startMs, startMs + 9 * DAY, stepMs, (day) => day);

      const aboutNoonMs = startMs + 9 * DAY + (DAY - stepMs) / 2;
      // Days 2 to 8 are the last seven, and the first of them was a week ago.
      expect(memory.usualAt(aboutNoonMs)).toBe(5);
      expect(memory.aWeekBefore(aboutNoonMs)).toBe(2);
    }
  });

  test('goes by the time of day', () => {
    const memory = remember(0, 4 * DAY, 5 * MINUTE, (_, msOfDay) => Math.floor(msOfDay / HOUR));

    for (let hour = 0; hour < 24; hour++) {
      expect(memory.usualAt(4 * DAY + hour * HOUR + 30 * MINUTE)).toBe(hour);
    }
  });

  test('is not misled by a few odd days', () => {
    const memory = remember(0, 8 * DAY, HOUR, (day) => (day % 3 === 0 ? 1_000 : 10));

    expect(memory.usualAt(8 * DAY + 5 * HOUR)).toBe(10);
  });

  test('needs two days to call something usual', () => {
    const memory = remember(0, 2 * DAY, HOUR, (day) => 10 * day);

    expect(memory.usualAt(DAY + 5 * HOUR)).toBeNaN();
    expect(memory.usualAt(2 * DAY + 5 * HOUR)).toBe(5);
  });

  test('never takes an old day for a new one', () => {
    const memory = remember(0, 3 * DAY, HOUR, () => 7);

    for (let day = 12; day < 40; day++) {
      expect(memory.usualAt(day * DAY + 5 * HOUR)).toBeNaN();
      expect(memory.aWeekBefore(day * DAY + 5 * HOUR)).toBeNaN();
      expect(memory.distanceFromAnyDay(day * DAY + 5 * HOUR, 7)).toBeNaN();
      expect(memory.daysNear(day * DAY + 5 * HOUR, 7, 1)).toBe(0);
    }
  });

  test('puts a new day in the place of the one eight days before', () => {
    const memory = remember(0, 8 * DAY, HOUR, () => 7);
    memory.add(8 * DAY + 5 * HOUR, 100);
    memory.add(8 * DAY + 5 * HOUR + MINUTE, 200);

    expect(memory.aWeekBefore(15 * DAY + 4 * HOUR)).toBe(150);
    expect(memory.daysNear(15 * DAY + 5 * HOUR, 150, 0)).toBe(1);
  });

  test('tells how far a value is from all that any day reached within a quarter of an hour', () => {
    const jobAt = 2 * HOUR;
    const memory = remember(0, 4 * DAY, 5 * MINUTE, (day, msOfDay) => (day === 1 && msOfDay === jobAt ? 60 : day));
    const distanceAt = (minutes: number, value: number): number =>
      memory.distanceFromAnyDay(4 * DAY + jobAt + minutes * MINUTE, value);

    expect([-20, -15, 0, 15, 20].map((minutes) => distanceAt(minutes, 61))).toEqual([58, 1, 1, 1, 58]);
    expect(distanceAt(0, 59)).toBe(1);
    expect(distanceAt(0, 2)).toBe(0);
    expect(distanceAt(0, -3)).toBe(3);
  });

  test('looks back a week, and no further', () => {
    const memory = remember(0, 9 * DAY, HOUR, (day) => (day === 2 ? 60 : 0));
    const [aWeekLater, eightDaysLater] = [9 * DAY + 5 * HOUR, 10 * DAY + 5 * HOUR];

    expect([aWeekLater, eightDaysLater].map((timeMs) => memory.distanceFromAnyDay(timeMs, 60))).toEqual([0, 60]);
    expect([aWeekLater, eightDaysLater].map((timeMs) => memory.daysNear(timeMs, 60, 1))).toEqual([1, 0]);
    expect([aWeekLater, eightDaysLater].map((timeMs) => memory.aWeekBefore(timeMs))).toEqual([60, 0]);
  });

  test('counts the days that came near a value within a bin', () => {
    const jobAt = 2 * HOUR;
    const memory = remember(0, 6 * DAY, 5 * MINUTE, (day, msOfDay) => (day >= 3 && msOfDay === jobAt ? 60 + day : 0));
    const daysNear = (minutes: number, value: number, tolerance: number): number =>
      memory.daysNear(6 * DAY + jobAt + minutes * MINUTE, value, tolerance);

    expect([-10, -5, 0, 5, 10].map((minutes) => daysNear(minutes, 64, 1))).toEqual([0, 3, 3, 3, 0]);
    expect([0, 1, 2].map((tolerance) => daysNear(0, 65, tolerance))).toEqual([1, 2, 3]);
    expect(daysNear(0, 30, 29)).toBe(0);
    expect(daysNear(0, 0, 0)).toBe(6);
  });

  test('calls usual what it is told of an anomaly, and still knows the value itself', () => {
    const memory = new SeasonMemory(HOUR);
    for (let day = 0; day < 3; day++) {
      memory.add(day * DAY, 90, 10);
      memory.add(day * DAY + MINUTE, 70, 20);
    }

    expect(memory.usualAt(3 * DAY)).toBe(15);
    expect(memory.aWeekBefore(8 * DAY)).toBe(15);
    expect(memory.distanceFromAnyDay(3 * DAY, 80)).toBe(0);
    expect(memory.distanceFromAnyDay(3 * DAY, 15)).toBe(55);
    expect(memory.daysNear(3 * DAY, 90, 0)).toBe(3);
  });

  test('moves all it knows', () => {
    const valueAt = (day: number, msOfDay: number): number => day + msOfDay / HOUR;
    const [memory, plain] = [remember(0, 8 * DAY, HOUR, valueAt), remember(0, 8 * DAY, HOUR, valueAt)];
    memory.shift(-100);
    const timeMs = 8 * DAY + 5 * HOUR;

    expect(memory.usualAt(timeMs)).toBeCloseTo(plain.usualAt(timeMs) - 100, 9);
    expect(memory.aWeekBefore(timeMs)).toBeCloseTo(plain.aWeekBefore(timeMs) - 100, 9);
    for (const value of [0, 10, 50]) {
      expect(memory.distanceFromAnyDay(timeMs, value - 100)).toBeCloseTo(plain.distanceFromAnyDay(timeMs, value), 9);
      expect(memory.daysNear(timeMs, value - 100, 3)).toBe(plain.daysNear(timeMs, value, 3));
    }
  });

  test('forecasts within what it was given, at any times in any order', () => {
    const point = fc.record({
      timeMs: fc.double({ min: -20 * DAY, max: 20 * DAY, noNaN: true }),
      value: fc.double({ min: -1e150, max: 1e150, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 100 }),
        fc.constantFrom(0.1, MINUTE, 7 * HOUR, 100 * DAY),
        (points, stepMs) => {
          const memory = new SeasonMemory(stepMs);
          const largest = Math.max(...points.map(({ value }) => Math.abs(value))) * (1 + 1e-9);
          for (const { timeMs, value } of points) {
            for (const forecast of [memory.usualAt(timeMs), memory.aWeekBefore(timeMs)]) {
              expect(Number.isNaN(forecast) || Math.abs(forecast) <= largest).toBe(true);
            }
            expect(memory.distanceFromAnyDay(timeMs, value)).not.toBeLessThan(0);
            memory.add(timeMs, value);
          }
        }
      )
    );
  });
});
