import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { HOUR_MS } from '../series/durations';
import { seededNoise } from '../series/fixtures/seededNoise';
import { cleanHistory, type HistoryTimes } from './cleanHistory';

const startMs = Date.UTC(2026, 4, 1);
const timesOf = (...holidays: Array<[fromPoint: number, toPoint: number]>): HistoryTimes => ({
  startMs,
  stepMs: HOUR_MS,
  holidays: holidays.map(([from, to]) => ({ fromMs: startMs + from * HOUR_MS, toMs: startMs + to * HOUR_MS })),
});

const daily = (i: number) => 5 * Math.sin((2 * Math.PI * i) / 24);

function load(length: number, seed = 1): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length }, (_, i) => daily(i) + 0.5 * noise());
}

describe('cleanHistory', () => {
  test('leaves a clean history as it is', () => {
    const values = load(336);
    const clean = cleanHistory(values, [24], timesOf());

    expect(clean.values).toEqual(values);
    expect([clean.learnFrom, clean.notes.length]).toEqual([0, 0]);
    expect(clean.observed).toEqual(values);
    expect([...clean.holidayEffect(3)]).toEqual([0, 0, 0]);
  });

  test('fills gaps and says how many', () => {
    const clean = cleanHistory(load(336).fill(NaN, 50, 60).fill(NaN, 200, 230), [24], timesOf());

    expect(clean.notes).toEqual(['2 gaps filled']);
    expect([49, 50, 59, 60].map((point) => Number.isNaN(clean.observed[point]!))).toEqual([false, true, true, false]);
    clean.values.forEach((value, i) => expect(Math.abs(value - daily(i))).toBeLessThan(2));
  });

  test('sets outliers aside for what their season lets expect', () => {
    const values = load(336);
    values[100] = 80;
    values[222] = -70;
    const clean = cleanHistory(values, [24], timesOf());

    expect(clean.notes).toEqual(['2 outliers set aside']);
    expect([clean.observed[100], clean.observed[222]]).toEqual([80, -70]);
    [100, 222].forEach((point) => expect(Math.abs(clean.values[point]! - daily(point))).toBeLessThan(2));
  });

  test('learns from a level shift on where enough follows it', () => {
    const clean = cleanHistory(
      load(720).map((value, i) => value + (i < 500 ? 0 : 30)),
      [24],
      timesOf()
    );

    expect(clean.learnFrom).toBe(500);
    expect(clean.notes).toEqual(['learnt from 21 May 20:00 UTC on, when the level shifted']);
    expect(clean.values.length).toBe(220);
    clean.values.forEach((value, i) => expect(Math.abs(value - 30 - daily(500 + i))).toBeLessThan(3));
  });

  test('moves what was before onto the new level where little follows it', () => {
    const clean = cleanHistory(
      load(720).map((value, i) => value + (i < 660 ? 0 : 30)),
      [24],
      timesOf()
    );

    expect(clean.learnFrom).toBe(0);
    expect(clean.notes).toEqual(['level shifted on 28 May 12:00 UTC: what was before is learnt on the new level']);
    clean.values.forEach((value, i) => expect(Math.abs(value - 30 - daily(i))).toBeLessThan(3.5));
  });

  test('does not learn past holidays as ordinary times, and tells what they add to coming ones', () => {
    const values = load(336).map((value, i) => value - (i >= 144 && i < 168 ? 8 : 0));
    const clean = cleanHistory(values, [24], timesOf([144, 168], [340, 344]));

    clean.values.forEach((value, i) => expect(Math.abs(value - daily(i))).toBeLessThan(2));
    expect([143, 144, 167, 168].map((point) => Number.isNaN(clean.observed[point]!))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const effect = clean.holidayEffect(10);
    expect([...effect.keys()].filter((step) => effect[step] !== 0)).toEqual([4, 5, 6, 7]);
    effect.subarray(4, 8).forEach((added) => expect(Math.abs(added + 4)).toBeLessThan(1));
  });

  test('learns from holidays where they are most of the history', () => {
    const clean = cleanHistory(load(336), [24], timesOf([100, 336]));

    expect(clean.observed[200]).toBe(clean.values[200]!);
  });

  test('keeps the season of a history that ends with a holiday', () => {
    const values = load(336).map((value, i) => value - (i >= 320 ? 20 : 0));

    cleanHistory(values, [24], timesOf([320, 336])).values.forEach((value, i) =>
      expect(Math.abs(value - daily(i))).toBeLessThan(2)
    );
  });

  test('misses no value, whatever came in', () => {
    const value = fc.oneof(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.constant(NaN), fc.constant(1e6));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 200 }),
        fc.subarray([4, 12, 24]),
        fc.nat(100),
        (list, seasons, holiday) => {
          const values = Float64Array.from([0, ...list]);
          const clean = cleanHistory(values, seasons, timesOf([holiday, holiday + 10]));

          expect(clean.values.length).toBe(values.length - clean.learnFrom);
          expect(clean.values.every(Number.isFinite)).toBe(true);
          expect(clean.holidayEffect(30).every(Number.isFinite)).toBe(true);
        }
      )
    );
  });
});
