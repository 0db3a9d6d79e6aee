import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { dailySeries, judgeSeries, POINTS_PER_DAY as DAY, timeOf } from './online/fixtures/judgeSeries';

/** Replaces the values from one place up to another. */
const during =
  (from: number, to: number, fault: (value: number, i: number) => number) =>
  (value: number, i: number): number =>
    i >= from && i < to ? fault(value, i) : value;

describe('judgeSamples', () => {
  test('raises nothing on two weeks of a normal series', () => {
    expect(judgeSeries(dailySeries(14)).alarms).toEqual([]);
  });

  test.each([
    ['a spike', 1, 20, 1],
    ['a dip', 1, -20, -1],
    ['a high hour', 12, 12, 1],
    ['a low hour', 12, -12, -1],
  ])('finds %s at its first point', (_, points, by, direction) => {
    const at = 8 * DAY + 100;
    const { alarms, score } = judgeSeries(
      dailySeries(
        10,
        during(at, at + points, (value) => value + by)
      )
    );

    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({ from: at, direction, kinds: ['value'] });
    expect(score[at]).toBeGreaterThan(0.5);
  });

  test('finds what is usual by day where it comes at night', () => {
    const at = 8 * DAY + 216;
    const { alarms } = judgeSeries(
      dailySeries(
        9,
        during(at, at + 6, () => 60)
      )
    );

    expect(alarms.map(({ from, direction }) => [from, direction])).toEqual([[at, 1]]);
  });

  test('calls far or lasting alarms critical, and others warnings', () => {
    const at = 8 * DAY;
    const severityOf = (points: number, by: number): string | undefined =>
      judgeSeries(
        dailySeries(
          9,
          during(at, at + points, (value) => value + by)
        )
      ).alarms[0]?.severity;

    expect(severityOf(2, 9)).toBe('warning');
    expect(severityOf(2, 50)).toBe('critical');
    expect(severityOf(36, 9)).toBe('critical');
  });

  test('is one alarm where a series comes and goes around the edge of its band', () => {
    const at = 8 * DAY;
    const flapping = during(at, at + 40, (value, i) => value + (i % 4 === 0 ? 9 : 0));

    expect(judgeSeries(dailySeries(9, flapping)).alarms).toHaveLength(1);
  });

  test('reports a shift of level once, then learns it at all times of day', () => {
    const at = 8 * DAY;
    const { alarms, expected } = judgeSeries(
      dailySeries(
        12,
        during(at, 12 * DAY, (value) => value + 40)
      )
    );

    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({ from: at, kinds: ['value', 'shift'], severity: 'critical' });
    expect(alarms[0]!.to - at).toBeLessThan(DAY);
    expect(Math.abs(expected[11 * DAY + 72]! - 100)).toBeLessThan(4);
    expect(Math.abs(expected[11 * DAY + 216]! - 80)).toBeLessThan(4);
  });

  test('stops calling a job that runs each night an anomaly', () => {
    const nightly = (value: number, i: number): number => (i % DAY >= 24 && i % DAY < 26 ? value + 60 : value);
    const { alarms } = judgeSeries(dailySeries(8, nightly));

    expect(alarms.length).toBeGreaterThan(0);
    expect(alarms.every(({ from }) => from < 3 * DAY)).toBe(true);
    expect(
      judgeSeries(
        dailySeries(
          8,
          during(6 * DAY + 100, 6 * DAY + 102, (value) => value + 60)
        )
      ).alarms
    ).toHaveLength(1);
  });

  test('takes values that stop coming for an alarm of their own, from the third on', () => {
    const at = 5 * DAY;
    const { alarms } = judgeSeries(
      dailySeries(
        6,
        during(at, at + 10, () => Number.NaN)
      )
    );

    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({ from: at + 2, direction: -1, kinds: ['missing'] });
  });

  test('takes gaps for normal where they are the habit', () => {
    const byDayOnly = (value: number, i: number): number => (i % DAY < 144 ? value : Number.NaN);
    const { alarms } = judgeSeries(dailySeries(6, byDayOnly));

    expect(alarms.filter(({ from }) => from > 2 * DAY)).toEqual([]);
  });

  test.each([[Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], [1e300]])('takes %p for no value', (value) => {
    const at = 3 * DAY;
    const { alarms, upper } = judgeSeries(
      dailySeries(
        4,
        during(at, at + 5, () => value)
      )
    );

    expect(alarms.map(({ kinds }) => kinds)).toEqual([['missing']]);
    expect(upper[4 * DAY - 1]).toBeLessThan(200);
  });

  test('takes a series that always moves and stands still for an anomaly', () => {
    const at = 5 * DAY;
    const { alarms } = judgeSeries(
      dailySeries(
        6,
        during(at, at + 36, () => 50)
      )
    );

    expect(alarms.some(({ kinds }) => kinds.includes('flat'))).toBe(true);
    expect(alarms[0]!.from).toBe(at + 24);
  });

  test.each([
    ['never moved', () => 5],
    ['moves by steps each two hours', (_: number, i: number) => Math.floor(i / 24) % 7],
  ])('takes a series that %s for normal', (_, valueAt) => {
    expect(judgeSeries(dailySeries(6, valueAt)).alarms.filter(({ to }) => to > DAY)).toEqual([]);
  });

  test('says that it is learning, and still finds the extreme', () => {
    const { learning, alarms } = judgeSeries(
      dailySeries(
        1,
        during(30, 31, (value) => value + 100)
      )
    );

    expect(learning[59]).toBe(1);
    expect(learning[60]).toBe(0);
    expect(alarms[0]?.from).toBe(30);
  });

  test('expects nothing below zero of what never was', () => {
    const noise = seededNoise(3);
    const { lower } = judgeSeries(Float64Array.from({ length: 400 }, () => Math.abs(noise())));

    expect(Math.min(...lower.subarray(20))).toBe(0);
  });

  test('expects nothing beyond the bounds, and judges what is within them as before', () => {
    const values = dailySeries(4).map((value) => Math.min(100, 1.6 * value));
    const free = judgeSeries(values);
    const bounded = judgeSeries(values, { bounds: [10, 100] });

    expect(Math.max(...free.upper.subarray(20))).toBeGreaterThan(100);
    expect(Math.max(...bounded.upper.subarray(20))).toBe(100);
    expect(Math.min(...bounded.lower.subarray(20))).toBeGreaterThanOrEqual(10);
    expect(bounded.anomalous).toEqual(free.anomalous);
  });

  test('needs two points where they come every few seconds, one where they come by the minute', () => {
    const spikeOf = (points: number): Float64Array =>
      dailySeries(
        1,
        during(2_000, 2_000 + points, (value) => value + 90),
        2_880
      );

    expect(judgeSeries(spikeOf(1), {}, 2_000).alarms).toEqual([]);
    expect(judgeSeries(spikeOf(2), {}, 2_000).alarms[0]?.from).toBe(2_001);
    expect(judgeSeries(spikeOf(1), {}, 60_000).alarms[0]?.from).toBe(2_000);
  });

  test('sees a leak before it leaves the band', () => {
    const noise = seededNoise(5);
    const sawtooth = Float64Array.from({ length: 6_000 }, (_, i) => 40 + (i % 50) / 5 + 0.02 * noise());
    const leak = (i: number): number => Math.max(0, i - 5_010) * 0.8;
    const { alarms, upper } = judgeSeries(sawtooth.map((value, i) => value + leak(i)).subarray(0, 5_030), {}, 2_000);

    expect(alarms[0]!.from).toBeLessThan(5_015);
    expect(upper[alarms[0]!.from]!).toBeGreaterThan(sawtooth[alarms[0]!.from]! + leak(alarms[0]!.from));
  });

  test('a more sensitive dial narrows the band, and finds smaller faults', () => {
    const at = 8 * DAY;
    const values = dailySeries(
      9,
      during(at, at + 2, (value) => value + 4.5)
    );
    const [low, middle, high] = [0, 50, 100].map((sensitivity) => judgeSeries(values, { sensitivity }));
    const width = ({ upper, lower }: typeof low & object): number => upper[at]! - lower[at]!;

    expect(width(low!) / width(middle!)).toBeCloseTo(2, 6);
    expect(width(middle!) / width(high!)).toBeGreaterThan(1.75);
    expect([low, middle, high].map((judged) => judged!.anomalous[at])).toEqual([0, 0, 1]);
  });

  test('neither judges nor learns times to leave out', () => {
    const [from, to] = [7 * DAY, 8 * DAY];
    const broken = dailySeries(
      10,
      during(from, to, (value) => 5 * value)
    );
    const { alarms, expected, anomalous } = judgeSeries(broken, {
      exclude: [{ fromMs: timeOf(from), toMs: timeOf(to) }],
    });

    expect(alarms).toEqual([]);
    expect(anomalous.subarray(from, to).every((mark) => mark === 0)).toBe(true);
    expect(Math.abs(expected[9 * DAY + 72]! - 60)).toBeLessThan(3);
  });

  test.each([
    ['a high value', (value: number): number => value + 30],
    ['values that do not come', (): number => Number.NaN],
    ['values that stand still', (): number => 61],
  ])('takes %s for normal once a person called the alarm wrong', (_, fault) => {
    const [first, second] = [4 * DAY + 50, 5 * DAY + 50];
    const values = dailySeries(7, (value, i) =>
      during(first, first + 30, fault)(during(second, second + 30, fault)(value, i), i)
    );
    const falseAlarms = [{ fromMs: timeOf(first), toMs: timeOf(first + 30) }];

    expect(judgeSeries(values).alarms.filter(({ from }) => from >= second)).not.toEqual([]);
    expect(judgeSeries(values, { falseAlarms }).alarms.filter(({ to }) => to >= first)).toEqual([]);
  });
});
