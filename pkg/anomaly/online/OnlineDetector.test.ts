import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import type { AnomalyKind } from '../AnomalyKind';
import { dailySeries, judgeSeries, POINTS_PER_DAY as DAY, timeOf } from './fixtures/judgeSeries';

/** A series of 288 points a day, and of two weeks. */
const changedSeries = (change: (value: number, i: number) => number): Float64Array => dailySeries(14, change);

describe('OnlineDetector', () => {
  test('expects nothing below zero of what never was, though it falls by more than its nights are high', () => {
    const at = 8 * DAY + 30;
    const { expected, lower, upper, alarms } = judgeSeries(
      changedSeries((value, i) => Math.max(0, 45 + 4 * (value - 50) - (i < at ? 0 : 60)))
    );

    expect(alarms[0]).toMatchObject({ from: at, direction: -1, kinds: ['value', 'shift'] });
    expected.slice(DAY).forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(lower[DAY + i]!).toBeLessThanOrEqual(value);
      expect(upper[DAY + i]!).toBeGreaterThanOrEqual(value);
    });
  });

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e150, -Number.MAX_VALUE])(
    'takes %p for a value that did not come',
    (odd) => {
      const broken = (gap: number): Float64Array =>
        changedSeries((value, i) => (i % 97 === 0 || (i > 9 * DAY && i < 9 * DAY + 20) ? gap : value));
      const [odds, gaps] = [judgeSeries(broken(odd)), judgeSeries(broken(Number.NaN))];

      expect(odds.alarms).toEqual(gaps.alarms);
      expect([...odds.score]).toEqual([...gaps.score]);
      expect([...odds.upper]).toEqual([...gaps.upper]);
    }
  );

  test('finds a fault of the same size in a series of any size that can be reckoned with', () => {
    const at = 9 * DAY;
    for (const unit of [1e-100, 1e100, 1e147]) {
      const { alarms } = judgeSeries(changedSeries((value, i) => unit * (i === at ? value + 20 : value)));

      expect(alarms.map(({ from, to }) => from === at && to < at + DAY)).toEqual([true]);
    }
  });

  test('scores missing and standing values that are unusual a half, and lets an alarm about them end', () => {
    const [gone, still] = [8 * DAY, 10 * DAY];
    const { score, alarms } = judgeSeries(
      changedSeries((value, i) => (i >= gone && i < gone + 6 ? Number.NaN : i >= still && i < still + 30 ? 50 : value))
    );

    expect([...score.subarray(gone, gone + 6)]).toEqual([0, 0, 0.5, 0.5, 0.5, 0.5]);
    expect(score[still + 23]!).toBeLessThan(0.5);
    expect(score.subarray(still + 24, still + 30).every((each) => each >= 0.5)).toBe(true);
    expect(alarms.map(({ from, kinds }) => [from, kinds[0]])).toEqual([
      [gone + 2, 'missing'],
      [still + 24, 'flat'],
    ]);
  });

  test('closes an alarm where times to leave out begin, and opens another one after them', () => {
    const at = 8 * DAY;
    const [from, to] = [at + 5, at + 10];
    const { alarms } = judgeSeries(
      changedSeries((value, i) => (i >= at && i < at + 15 ? value + 40 : value)),
      { exclude: [{ fromMs: timeOf(from), toMs: timeOf(to) }] }
    );

    expect(alarms.map((alarm) => alarm.from)).toEqual([at, to]);
    expect(alarms[0]!.to).toBe(from - 1);
  });

  test.each<[number, AnomalyKind[]]>([
    [59, []],
    [60, ['missing']],
  ])('after %i values, takes values that do not come for %p', (count, kinds) => {
    const values = dailySeries(1, (value, i) => (i < count ? value : Number.NaN));

    expect(judgeSeries(values).alarms.flatMap((alarm) => alarm.kinds)).toEqual(kinds);
  });

  test.each<[string, number]>([
    ['stands still', 50],
    ['sends no values', Number.NaN],
  ])('keeps an alarm open as long as a series %s', (_, gap) => {
    const [from, to] = [8 * DAY, 8 * DAY + 100];
    const { alarms } = judgeSeries(changedSeries((value, i) => (i >= from && i < to ? gap : value)));

    expect(alarms).toHaveLength(1);
    expect(alarms[0]!.to).toBeGreaterThanOrEqual(to - 1);
    expect(alarms[0]!.to).toBeLessThan(to + 50);
  });

  test.each([1, -1])(
    'tells the direction of a sudden move inside the band, though it leads towards what is expected: %i',
    (side) => {
      const noise = seededNoise(5);
      const from = 5_010;
      // The series saws from 0 to 10 and back at once, so 2 is below and -2 above what is expected of it.
      const values = Float64Array.from(
        { length: from + 3 },
        (_, i) => side * ((i % 50) / 5 + 0.02 * noise() + Math.max(0, i - from) * 0.8)
      );
      const { alarms, expected } = judgeSeries(values, {}, 2_000);
      const at = alarms[0]!.from;

      expect(at).toBeGreaterThan(from);
      expect(alarms[0]!.direction).toBe(side);
      expect(Math.sign(values[at]! - expected[at]!)).toBe(-side);
    }
  );

  test('judges by their level points that all have the same time', () => {
    const at = 9 * DAY;
    const values = changedSeries((value, i) => 50 + (value % 1) + (i === at ? 30 : 0));

    expect(judgeSeries(values, {}, 0).alarms.map(({ from, kinds }) => [from, kinds])).toEqual([[at, ['value']]]);
  });
});
