import { describe, expect, test } from 'bun:test';
import { ANOMALY_KINDS } from '../AnomalyKind';
import { DEFAULT_DETECTION_PLAN, type DetectionPlan } from '../DetectionPlan';
import { SEVERITIES } from '../Severity';
import { GroupTooSmallError } from './errors/GroupTooSmallError';
import { anomalousTimes } from './fixtures/anomalousTimes';
import { changeMember } from './fixtures/changeMember';
import { findGroupOutliers } from './fixtures/findGroupOutliers';
import { makeGroup, podRows, STEP_MS } from './fixtures/makeGroup';
import { GROUP_METHODS } from './GroupMethod';
import { judgeGroup } from './judgeGroup';

const plan = (changes: Partial<DetectionPlan> = {}): DetectionPlan => ({ ...DEFAULT_DETECTION_PLAN, ...changes });

/** On a level of their own, so that both methods suit. */
const steadyRows = (memberCount: number, length: number, seed: number) =>
  podRows(memberCount, length, seed).map((row) =>
    row.map((value, t) => value - 40 * Math.sin((2 * Math.PI * t) / 288))
  );

describe.each(GROUP_METHODS)('judgeGroup by %s', (method) => {
  test.each([3, 4, 10, 60])('finds one pod above its %i siblings, and no other', (memberCount) => {
    const rows = changeMember(steadyRows(memberCount, 600, memberCount), 1, 400, 450, (value) => value + 40);

    const { members, bands } = findGroupOutliers(makeGroup(rows), plan(), method);

    const [interval, ...others] = members[1]!.intervals;
    expect(others).toEqual([]);
    expect(interval!.startMs / STEP_MS).toBeLessThanOrEqual(401);
    expect(interval!.endMs! / STEP_MS).toBeGreaterThanOrEqual(449);
    expect(interval!.endMs! / STEP_MS).toBeLessThan(453);
    expect(members.filter(({ intervals }) => intervals.length > 0)).toHaveLength(1);
    const { anomalous, score, severity, kind } = members[1]!.verdicts;
    expect(anomalous[420]).toBe(1);
    expect(score[420]).toBeGreaterThan(0.5);
    expect(SEVERITIES[severity[420]!]).toBe('critical');
    expect(ANOMALY_KINDS[kind[420]!]).toBe('value');
    expect(rows[1]![420]!).toBeGreaterThan(bands.upper[420]!);
    expect(rows[0]![420]!).toBeLessThan(bands.upper[420]!);
  });

  test('tells which way, and leaves the alarm of the end open', () => {
    const rows = changeMember(steadyRows(6, 600, 2), 4, 580, 600, (value) => value - 60);

    const { intervals, verdicts } = findGroupOutliers(makeGroup(rows), plan(), method).members[4]!;

    expect(intervals).toEqual([{ startMs: 580 * STEP_MS, endMs: undefined }]);
    expect(verdicts.anomalous.at(-1)).toBe(-1);
  });

  test('finds the one that fails among those that agree exactly', () => {
    const rows = Array.from({ length: 5 }, () => new Float64Array(200).fill(1));
    rows[2]!.fill(0, 150);

    const { members } = findGroupOutliers(makeGroup(rows), plan(), method);

    expect(members.map(({ intervals }) => intervals.length)).toEqual([0, 0, 1, 0, 0]);
    expect(members[2]!.intervals[0]!.startMs).toBe(150 * STEP_MS);
  });

  test.each([
    { name: 'constants', value: 7 },
    { name: 'zeros', value: 0 },
    { name: 'huge constants', value: 1e140 },
    { name: 'constants as good as infinite', value: 1e300 },
    { name: 'constants with a rounding error', value: 0.1 + 0.2 },
  ])('finds nothing among $name', ({ value }) => {
    const rows = Array.from({ length: 4 }, (_, member) =>
      new Float64Array(100).fill(value === 0.1 + 0.2 && member === 0 ? 0.3 : value)
    );

    for (const { anomalous, score } of judgeGroup(makeGroup(rows), plan(), method)) {
      expect(anomalousTimes(anomalous)).toEqual([]);
      expect(score.every((one) => one >= 0 && one < 0.5)).toBe(true);
    }
  });

  test('judges members that start late, end early and have gaps', () => {
    const rows = steadyRows(6, 600, 3);
    rows[0]!.fill(Number.NaN, 0, 300);
    rows[1]!.fill(Number.NaN, 200);
    rows[2]!.fill(Number.NaN, 250, 260);
    rows[3]!.fill(Number.POSITIVE_INFINITY, 100, 102);
    rows[4]!.fill(1e300, 110, 112);
    rows[5]!.fill(-1e300, 111, 113);

    const { members, bands } = findGroupOutliers(
      makeGroup(changeMember(rows, 0, 320, 340, (value) => 2 * value)),
      plan(),
      method
    );

    expect(members.map(({ intervals }) => intervals.length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(members[0]!.intervals[0]!.startMs).toBe(320 * STEP_MS);
    expect(bands.centre.every(Number.isFinite)).toBe(true);
    for (const { verdicts } of members) {
      expect(verdicts.score.every((score) => score >= 0 && score <= 1)).toBe(true);
    }
  });

  test('keeps an alarm open over a missing point', () => {
    const rows = changeMember(steadyRows(6, 600, 3), 0, 320, 340, (value) => value + 60);
    rows[0]![330] = Number.NaN;

    const { intervals, verdicts } = findGroupOutliers(makeGroup(rows), plan(), method).members[0]!;

    expect(intervals).toHaveLength(1);
    expect(verdicts.score[330]).toBe(0);
  });

  test('judges nothing while fewer than three have a value', () => {
    const rows = steadyRows(4, 100, 3);
    rows[0]!.fill(Number.NaN, 40, 60);
    rows[1]!.fill(Number.NaN, 40, 60);
    rows[2]!.fill(Number.NaN, 50, 60);
    rows[3]!.fill(Number.NaN, 55, 60);
    rows[3]![45] = 1_000;

    const { bands, members } = findGroupOutliers(makeGroup(rows), plan(), method);

    expect(bands.centre.subarray(40, 60).every(Number.isNaN)).toBe(true);
    expect(bands.lower.every((lower, t) => Number.isNaN(lower) === (t >= 40 && t < 60))).toBe(true);
    expect(members.every(({ intervals }) => intervals.length === 0)).toBe(true);
  });

  test.each([0, 1, 2])('refuses a group of %i', (count) => {
    const group = {
      ...makeGroup(steadyRows(3, 10, 1)),
      members: makeGroup(steadyRows(3, 10, 1)).members.slice(0, count),
    };

    expect(() => judgeGroup(group, plan(), method)).toThrow(GroupTooSmallError);
  });

  test('takes a group without times', () => {
    const { members } = findGroupOutliers(makeGroup([[], [], []]), plan(), method);

    expect(members.map(({ intervals }) => intervals)).toEqual([[], [], []]);
  });

  test('marks more with a higher sensitivity', () => {
    const rows = changeMember(steadyRows(8, 600, 5), 0, 300, 600, (value) => value + 12);

    const marked = [0, 25, 50, 75, 100].map((sensitivity) =>
      judgeGroup(makeGroup(rows), plan({ sensitivity }), method)
        .map(({ anomalous }) => anomalousTimes(anomalous).length)
        .reduce((sum, count) => sum + count)
    );

    expect(marked).toEqual([...marked].sort((a, b) => a - b));
    expect(marked[0]).toBe(0);
    expect(marked.at(-1)).toBeGreaterThan(250);
  });

  test('leaves out excluded times, and does not learn from them', () => {
    const rows = changeMember(steadyRows(5, 400, 6), 0, 200, 250, (value) => value + 500);
    const exclude = [{ fromMs: 200 * STEP_MS, toMs: 250 * STEP_MS }];

    const judged = findGroupOutliers(makeGroup(rows), plan({ exclude }), method);

    expect(judged.members[0]!.intervals).toEqual([]);
    const without = rows.map((row) => row.map((value, t) => (t >= 200 && t < 250 ? Number.NaN : value)));
    const { bands } = findGroupOutliers(makeGroup(without), plan(), method);
    expect([...judged.bands.lower]).toEqual([...bands.lower]);
    expect([...judged.bands.upper]).toEqual([...bands.upper]);
  });

  test('takes what was called a false alarm for normal from then on, in this member only', () => {
    const rows = changeMember(steadyRows(5, 600, 7), 0, 300, 600, (value) => value + 40);
    const both = changeMember(rows, 1, 400, 600, (value) => value + 40);
    const falseAlarms = [{ fromMs: 295 * STEP_MS, toMs: 350 * STEP_MS }];

    const { members } = findGroupOutliers(makeGroup(both), plan({ falseAlarms }), method);

    expect(members[0]!.intervals).toEqual([]);
    expect(members[0]!.verdicts.upper[500]!).toBeGreaterThan(both[0]![500]!);
    expect(members[1]!.intervals.length).toBeGreaterThan(0);
    expect(members[1]!.verdicts.upper[500]!).toBeLessThan(both[1]![500]!);
  });

  test('alarms ever less where members stray for a point now and then', () => {
    const rows = Array.from({ length: 10 }, (_, member) =>
      Float64Array.from({ length: 2_000 }, (__, t) => ((t * 7_919 + member * 104_729) % 101 === 0 ? 1 : 0))
    );

    const { members } = findGroupOutliers(makeGroup(rows), plan(), method);

    const strays = rows.flatMap((row) => [...row]).filter((value) => value === 1).length;
    const alarms = members.flatMap(({ intervals }) => intervals).length;
    expect(strays).toBeGreaterThan(150);
    expect(alarms).toBeLessThan(10);
  });
});

describe('judgeGroup', () => {
  test('finds by density the pod that stands still while the others follow the day', () => {
    const rows = changeMember(podRows(8, 1_152, 8), 3, 576, 1_152, () => 100);

    const { members } = findGroupOutliers(makeGroup(rows), plan());

    expect(members.map(({ intervals }) => intervals.length > 0)).toEqual([
      ...[false, false, false, true, false, false, false, false],
    ]);
  });

  test.each(GROUP_METHODS)('raises next to no alarm by %s in a week of like series', (method) => {
    const alarms = [1, 2, 3, 4].flatMap((seed) =>
      [3, 5, 12].flatMap((memberCount) =>
        findGroupOutliers(makeGroup(podRows(memberCount, 2_016, seed)), plan(), method).members.flatMap(
          ({ intervals }) => intervals
        )
      )
    );

    expect(alarms.length).toBeLessThanOrEqual(1);
  });
});
