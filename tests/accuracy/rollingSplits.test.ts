import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { HOUR_MS } from '../../pkg/series/durations';
import { rollingSplits } from './rollingSplits';

const hourly = (values: ArrayLike<number>) => ({
  name: 'load',
  labels: {},
  startMs: 0,
  stepMs: HOUR_MS,
  values: Float64Array.from(values),
});

const counting = (length: number) => hourly(Array.from({ length }, (_, hour) => hour));

const originsOf = (length: number): number[] => rollingSplits(counting(length)).map(({ train }) => train.length);

describe('rollingSplits', () => {
  test.each<{ name: string; length: number; origins: number[] }>([
    { name: 'a month: five in its later half', length: 720, origins: [360, 444, 528, 612, 696] },
    { name: 'eight days: from a week on', length: 192, origins: [168] },
    { name: 'five days: from three days on', length: 120, origins: [72, 96] },
    { name: 'too short for three days and the next', length: 95, origins: [] },
  ])('$name', ({ length, origins }) => {
    expect(originsOf(length)).toEqual(origins);
  });

  test('learns from nothing at or after the origin, and tests on the day from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 96, max: 2_000 }), (length) => {
        for (const { train, test: actual } of rollingSplits(counting(length))) {
          expect(train.at(-1)).toBe(train.length - 1);
          expect([...actual]).toEqual(Array.from({ length: 24 }, (_, hour) => train.length + hour));
        }
      })
    );
  });

  test('leaves out a day that was hardly measured', () => {
    const values = counting(192).values.map((value, hour) => (hour >= 179 ? Number.NaN : value));
    expect(rollingSplits(hourly(values))).toEqual([]);
  });

  test('has a scale of the seasonal naive error, and none where the past was far calmer than the whole', () => {
    const [steady] = rollingSplits(counting(192));
    const [calm] = rollingSplits(hourly(Array.from({ length: 192 }, (_, hour) => (hour > 170 ? hour : 1))));

    expect(steady!.scale).toBe(24);
    expect(calm!.scale).toBeNaN();
  });
});
