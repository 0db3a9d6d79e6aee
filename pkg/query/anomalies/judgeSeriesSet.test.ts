import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DEFAULT_DETECTION_PLAN } from '../../anomaly/DetectionPlan';
import type { GroupMethod } from '../../anomaly/group/GroupMethod';
import { MINUTE_MS } from '../../series/durations';
import type { Samples } from '../../series/Samples';
import { seededNoise } from '../../series/fixtures/seededNoise';
import type { JudgedSet } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { JUDGE_NAMES } from '../forecastSettings';
import { judgeSeriesSet } from './judgeSeriesSet';

const STEP_MS = 5 * MINUTE_MS;
const POINTS = 2_016;
const END_MS = (POINTS - 1) * STEP_MS;

const request: JudgeRequest = {
  judge: 'each',
  plan: DEFAULT_DETECTION_PLAN,
  stepMs: STEP_MS,
  fromMs: 0,
  endMs: END_MS,
};

/** A daily wave with noise of 1, and what is added to it. */
function seriesOf(
  host: string,
  { seed, from = 0, to = POINTS }: { seed: number; from?: number; to?: number },
  added = (_: number) => 0
): Samples {
  const noise = seededNoise(seed);
  const all = Float64Array.from(
    { length: POINTS },
    (_, i) => 50 + 20 * Math.sin((2 * Math.PI * i) / 288) + noise() + added(i)
  );
  return {
    name: 'cpu',
    labels: { host },
    timesMs: Float64Array.from({ length: to - from }, (_, i) => (from + i) * STEP_MS),
    values: all.slice(from, to),
  };
}

describe('judgeSeriesSet', () => {
  test('judges each series on its own grid, from its first sample to the end', () => {
    const young = seriesOf('b', { seed: 2, from: 1_900 });
    const silent = seriesOf('c', { seed: 3, to: 2_000 });

    const { series } = judgeSeriesSet([seriesOf('a', { seed: 1 }), young, silent], request);

    const counts = series.map((one) => ('problem' in one ? one.problem.name : one.verdicts.anomalous.length));
    // The silent one's last point is still under way: its value may come.
    expect(counts).toEqual([POINTS, POINTS - 1_900, POINTS - 1]);
  });

  test('finds a spike, tells whose it is, and leaves the others alone', () => {
    const spiked = seriesOf('b', { seed: 2 }, (i) => (i >= 1_950 && i < 1_960 ? 200 : 0));

    const { incidents } = judgeSeriesSet([seriesOf('a', { seed: 1 }), spiked], request);

    const inSpike = incidents.filter(({ incident }) => incident.startMs >= 1_950 * STEP_MS);
    expect(inSpike[0]).toMatchObject({ seriesIndex: 1, incident: { direction: 1, startMs: 1_950 * STEP_MS } });
    expect(incidents.map(({ incident }) => incident.startMs)).toEqual(
      incidents.map(({ incident }) => incident.startMs).toSorted((a, b) => a - b)
    );
  });

  test('answers for the other series where one can not be judged', () => {
    const dead: Samples = { ...seriesOf('b', { seed: 2 }), values: new Float64Array(POINTS).fill(NaN) };

    const { series } = judgeSeriesSet([dead, seriesOf('a', { seed: 1 })], request);

    expect(series).toEqual([
      { problem: expect.objectContaining({ name: 'AllMissingError' }) },
      expect.objectContaining({ stepMs: STEP_MS }),
    ]);
  });

  test('gives each series the same verdicts with others beside it as alone', () => {
    const series = [1, 2, 3].map((seed) => seriesOf(String(seed), { seed }));

    const among = judgeSeriesSet(series, request).series.map(plainVerdicts);

    expect(among).toEqual(series.map((one) => plainVerdicts(judgeSeriesSet([one], request).series[0]!)));
  });

  test.each([...JUDGE_NAMES])('gives verdicts that no later value changes, judging %s', (judge) => {
    const fault = (i: number) => (i >= 1_700 && i < 1_720 ? 100 : 0);
    const series = [
      seriesOf('a', { seed: 1 }),
      seriesOf('b', { seed: 2 }, fault),
      seriesOf('c', { seed: 3, from: 900 }),
      seriesOf('d', { seed: 4, to: 1_950 }),
    ];
    const verdictsAt = (endMs: number) =>
      judgeSeriesSet(series, { ...request, judge, endMs }).series.map(plainVerdicts);
    const inTheEnd = verdictsAt(END_MS);

    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: POINTS - 1 }), (last) => {
        const atTheTime = verdictsAt(last * STEP_MS);

        atTheTime.forEach((columns, place) =>
          columns.forEach((column, name) => expect(column).toEqual(inTheEnd[place]![name]!.slice(0, column.length)))
        );
      }),
      { numRuns: 5 }
    );
  });

  describe('of a group', () => {
    const asGroup: JudgeRequest = { ...request, judge: 'group' };
    const pods = ['a', 'b', 'c', 'd'];

    test('finds the one unlike its siblings, over the time that it is there', () => {
      const group = pods.map((host, seed) => seriesOf(host, { seed: seed + 1 }));
      const stray = seriesOf('e', { seed: 9, from: 1_500, to: 1_900 }, (i) => (i >= 1_800 ? 40 : 0));

      const { series, incidents } = judgeSeriesSet([...group, stray], asGroup);

      expect(new Set(incidents.map(({ seriesIndex }) => seriesIndex))).toEqual(new Set([4]));
      expect(incidents[0]?.incident).toMatchObject({ direction: 1, kind: 'value' });
      expect(incidents[0]?.incident.startMs).toBeGreaterThanOrEqual(1_800 * STEP_MS);
      const [first, last] = series.map((one) => ('problem' in one ? undefined : one.samples.timesMs)).slice(3);
      expect([first?.[0], first?.at(-1)]).toEqual([0, END_MS]);
      expect(last?.[0]).toBe(1_500 * STEP_MS);
    });

    test('finds what strays from the level of all by MAD, where they move together by DBSCAN', () => {
      const swing = (i: number) => (i >= 1_900 && i < 1_930 ? 300 : 0);
      const group = pods.map((host, seed) => seriesOf(host, { seed: seed + 1 }, swing));
      const hitBy = (outliers: GroupMethod) =>
        new Set(judgeSeriesSet(group, { ...asGroup, outliers }).incidents.map(({ seriesIndex }) => seriesIndex));

      expect(hitBy('dbscan').size).toBe(0);
      expect(hitBy('mad')).toEqual(new Set([0, 1, 2, 3]));
    });

    test('tells of each series why a group of two can not be judged', () => {
      const dead: Samples = { ...seriesOf('c', { seed: 3 }), values: new Float64Array(POINTS).fill(NaN) };

      const { series } = judgeSeriesSet([seriesOf('a', { seed: 1 }), seriesOf('b', { seed: 2 }), dead], asGroup);

      expect(series.map((one) => ('problem' in one ? one.problem.name : 'judged'))).toEqual([
        'GroupTooSmallError',
        'GroupTooSmallError',
        'AllMissingError',
      ]);
    });
  });

  describe('as one system', () => {
    const asSystem: JudgeRequest = { ...request, judge: 'together' };

    test('tells which of the series made it strange', () => {
      const fault = (i: number) => (i >= 1_900 && i < 1_950 ? 90 : 0);
      const parts = [
        seriesOf('a', { seed: 1 }),
        seriesOf('b', { seed: 2 }, fault),
        seriesOf('c', { seed: 3, to: 1_990 }),
      ];

      const { series, system, incidents } = judgeSeriesSet(parts, asSystem);

      const inFault = incidents.find(({ incident }) => incident.startMs >= 1_900 * STEP_MS);
      expect(inFault?.seriesIndex).toBeUndefined();
      expect(inFault?.incident.startMs).toBeLessThan(1_910 * STEP_MS);
      expect(inFault?.incident.contributions[0]).toMatchObject({ feature: 'cpu{host="b"}', direction: 1 });
      expect(system?.verdicts.anomalous[1_910]).toBe(1);
      const expected = series.map((one) => ('problem' in one ? Number.NaN : one.verdicts.expected[1_899]!));
      expected.forEach((value) => expect(value).toBeCloseTo(50 + 20 * Math.sin((2 * Math.PI * 1_899) / 288), -1));
    });

    test('tells of each series why one alone can not be judged so', () => {
      const { series, incidents, health } = judgeSeriesSet([seriesOf('a', { seed: 1 })], asSystem);

      expect(series).toEqual([{ problem: expect.objectContaining({ name: 'TooFewFeaturesError' }) }]);
      expect(incidents).toEqual([]);
      expect(health.score.every(Number.isNaN)).toBe(true);
    });
  });
});

/** Plain lists, as bun's `toEqual` takes typed arrays that hold NaN for different. */
function plainVerdicts(series: JudgedSet['series'][number]): number[][] {
  return 'problem' in series
    ? []
    : Object.values(series.verdicts).map((column: ArrayLike<number>) => Array.from(column));
}
