import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DEFAULT_DETECTION_PLAN } from '../DetectionPlan';
import { SEVERITIES } from '../Severity';
import { contributionsAt } from './contributionsAt';
import { TooFewFeaturesError } from './errors/TooFewFeaturesError';
import { TooManyFeaturesError } from './errors/TooManyFeaturesError';
import { UnequalLengthsError } from './errors/UnequalLengthsError';
import type { FeatureTable } from './FeatureTable';
import { SERVICE_FEATURES, type ServiceFeature, serviceTable } from './fixtures/serviceTable';
import { judgeTogether } from './judgeTogether';
import { leadingSamples } from './leadingSamples';
import type { TogetherVerdicts } from './TogetherVerdicts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const judge = (table: FeatureTable): TogetherVerdicts => judgeTogether(table, DEFAULT_DETECTION_PLAN);

/** Rows of the open alarms between two days of the table. */
function alarmRows(
  { timesMs }: FeatureTable,
  { anomalous }: TogetherVerdicts,
  fromDay = 0,
  toDay = Infinity
): number[] {
  return Array.from(timesMs.keys()).filter((row) => {
    const day = (timesMs[row]! - timesMs[0]!) / DAY_MS;
    return anomalous[row] !== 0 && day >= fromDay && day < toDay;
  });
}

/** Noise of several features a second apart, one of which moves by some of its deviations between two rows. */
function noiseTable(rowCount: number, from: number, to: number, deviations: number): FeatureTable {
  const { features } = serviceTable({ stepMs: MINUTE_MS, days: (3 * rowCount) / 1_440, seed: 8 });
  const timesMs = Float64Array.from({ length: rowCount }, (_, row) => 1_000 * row);
  const noise = [0, 1, 2].map((third) => {
    const part = features[2]!.values.subarray(third * rowCount, (third + 1) * rowCount);
    return part.map((value, row) => value - (part[row - 1] ?? value));
  });
  const deviation = Math.sqrt(noise[0]!.reduce((sum, value) => sum + value * value, 0) / rowCount);
  const moved = noise[0]!.map((value, row) => value + (row >= from && row < to ? deviations * deviation : 0));
  return {
    timesMs,
    features: [moved, noise[1]!, noise[2]!].map((values, place) => ({ name: `noise ${place}`, values })),
  };
}

describe('a service', () => {
  const steps = [5 * MINUTE_MS, MINUTE_MS];

  test.each(steps)('without a fault, every %d ms, raises next to no alarm', (stepMs) => {
    const days = stepMs === MINUTE_MS ? 10 : 28;
    const table = serviceTable({ stepMs, days, seed: 1, weekendShare: 0.2 });
    const verdicts = judge(table);
    const openings = alarmRows(table, verdicts).filter((row) => verdicts.anomalous[row - 1] === 0);
    expect(openings.length / (days / 7)).toBeLessThan(1);
  });

  test.each([1, 2])('raises no alarm on a busy Monday (seed %i)', (seed) => {
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 28, seed, mondayShare: 0.3, weekendShare: 0.3 });
    const verdicts = judge(table);
    for (const monday of [7, 14, 21]) {
      expect(alarmRows(table, verdicts, monday, monday + 1)).toEqual([]);
    }
  });

  test.each(steps)('raises no alarm for a backup that recurs every night, every %d ms', (stepMs) => {
    const table = serviceTable({ stepMs, days: 8, seed: 3, backup: 30 });
    expect(alarmRows(table, judge(table), 2)).toEqual([]);
  });

  test.each<[ServiceFeature, number]>([
    ['cpu', 40],
    ['memory', 15],
    ['latency', 60],
    ['errors', 8],
    ['log lines', -100],
  ])('whose %s changes by %i for an hour and a half is found soon, and named', (feature, amount) => {
    const fault = { feature, fromDay: 16.5, hours: 1.5, amount };
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 18, seed: 5, backup: 20, disturbances: [fault] });
    const verdicts = judge(table);
    const [first = -1] = alarmRows(table, verdicts, 16.5, 16.5 + 1.5 / 24);
    expect(first - 16.5 * 288).toBeLessThan(12);
    const [most] = contributionsAt(table, verdicts, first);
    expect(most).toMatchObject({ feature, direction: Math.sign(amount) });
    expect(most!.share).toBeGreaterThan(0.4);
    expect(most!.actual - most!.expected).toBeCloseTo(amount, -1.5);
    expect(verdicts.feature[first]).toBe(SERVICE_FEATURES.indexOf(feature));
  });

  test('that fails in many ways at once is critical', () => {
    const disturbances = SERVICE_FEATURES.map((feature) => ({ feature, fromDay: 10, hours: 2, amount: 60 }));
    const table = serviceTable({ stepMs: 5 * MINUTE_MS, days: 11, seed: 6, disturbances });
    const verdicts = judge(table);
    const rows = alarmRows(table, verdicts, 10, 10.1);
    expect(verdicts.severity[rows.at(-1)!]).toBe(SEVERITIES.indexOf('critical'));
  });
});

describe('an alarm', () => {
  test('stays open while the system stays away, and closes soon after it is back', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const rows = alarmRows(table, judge(table));
    expect(rows.length).toBeGreaterThan(380);
    expect(rows[0]).toBeGreaterThanOrEqual(600);
    expect(rows[0]).toBeLessThan(615);
    expect(rows.at(-1)).toBeLessThan(1_025);
    expect(rows.at(-1)! - rows[0]! + 1).toBe(rows.length);
  });

  test('about a state that stays ends when that becomes the usual one, and does not come back', () => {
    const table = noiseTable(2_400, 600, 2_400, 3);
    const rows = alarmRows(table, judge(table));
    expect(rows[0]).toBeLessThan(615);
    expect(rows.length).toBeGreaterThan(595);
    expect(rows.length).toBeLessThan(605);
  });

  test('is not raised in times that are excluded, and these are not learnt from', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const exclude = [{ fromMs: 595_000, toMs: 1_000_000 }];
    const verdicts = judgeTogether(table, { ...DEFAULT_DETECTION_PLAN, exclude });
    expect(alarmRows(table, verdicts)).toEqual([]);
    expect(verdicts.expected[700]).toBeNaN();
  });

  test('is not raised again by what a person called normal', () => {
    const once = noiseTable(2_000, 600, 700, 2.5);
    const twice = noiseTable(2_000, 900, 1_000, 2.5);
    const table = {
      ...once,
      features: once.features.map((feature, place) => ({
        ...feature,
        values: feature.values.map((value, row) => (row < 800 ? value : twice.features[place]!.values[row]!)),
      })),
    };
    const falseAlarms = [{ fromMs: 600_000, toMs: 720_000 }];
    const later = (verdicts: TogetherVerdicts): number => verdicts.anomalous.subarray(800).filter(Boolean).length;
    expect(later(judge(table))).toBeGreaterThan(80);
    expect(later(judgeTogether(table, { ...DEFAULT_DETECTION_PLAN, falseAlarms }))).toBe(0);
  });

  test('is raised the sooner, the more sensitive', () => {
    const table = noiseTable(1_400, 600, 1_000, 2);
    const counts = [0, 30, 50, 70].map((sensitivity) => {
      const verdicts = judgeTogether(table, { ...DEFAULT_DETECTION_PLAN, sensitivity });
      return alarmRows(table, verdicts).length;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBe(0);
    expect(counts[3]).toBeGreaterThan(380);
  });
});

describe('a table', () => {
  test('of fewer than two series, or too many, is refused', () => {
    const [feature] = noiseTable(10, 0, 0, 0).features;
    const tableOf = (count: number): FeatureTable => ({
      timesMs: new Float64Array(10),
      features: Array.from({ length: count }, () => feature!),
    });
    expect(() => judge(tableOf(0))).toThrow(TooFewFeaturesError);
    expect(() => judge(tableOf(1))).toThrow(TooFewFeaturesError);
    expect(() => judge(tableOf(101))).toThrow(TooManyFeaturesError);
    expect(() => judge({ ...tableOf(2), timesMs: new Float64Array(9) })).toThrow(UnequalLengthsError);
  });

  test('without rows gives none', () => {
    const empty = new Float64Array(0);
    const features = ['a', 'b'].map((name) => ({ name, values: empty }));
    expect(judge({ timesMs: empty, features }).score).toHaveLength(0);
  });

  test('with a series that never changes is judged by the others', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const constant = { name: 'replicas', values: new Float64Array(1_400).fill(0.1) };
    const verdicts = judge({ ...table, features: [...table.features, constant] });
    expect(alarmRows(table, verdicts).length).toBeGreaterThan(380);
    expect(verdicts.shares[3]!.every((share) => share === 0)).toBe(true);
  });

  test('whose series start late and end early is judged where there are values', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const cut = table.features.map(({ name, values }, place) => ({
      name,
      values: values.map((value, row) => (place > 0 && (row < 100 * place || row >= 1_300) ? Number.NaN : value)),
    }));
    cut[0]!.values.fill(Number.NaN, 1_350);
    const verdicts = judge({ ...table, features: cut });
    expect(alarmRows(table, verdicts).length).toBeGreaterThan(380);
    expect(verdicts.feature[1_320]).toBe(0);
    expect(verdicts.feature[1_360]).toBe(-1);
    expect(verdicts.score[1_360]).toBe(0);
    expect(leadingSamples({ ...table, features: cut }, verdicts).values[1_360]).toBeNaN();
  });
});

describe('properties', () => {
  const table = serviceTable({
    stepMs: 15 * MINUTE_MS,
    days: 14,
    seed: 4,
    disturbances: [{ feature: 'cpu', fromDay: 9, hours: 8, amount: 60 }],
  });
  const whole = judge(table);
  const columnsOf = ({ shares, expectations, ...columns }: TogetherVerdicts) => [
    ...Object.values(columns),
    ...shares,
    ...expectations,
  ];

  test('what comes later changes no verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: table.timesMs.length }), (end) => {
        const cut = judge({
          timesMs: table.timesMs.subarray(0, end),
          features: table.features.map(({ name, values }) => ({ name, values: values.subarray(0, end) })),
        });
        columnsOf(cut).forEach((column, place) => {
          expect(column).toEqual(columnsOf(whole)[place]!.slice(0, end));
        });
      }),
      { numRuns: 8 }
    );
  });

  test('the unit of a series changes no verdict', () => {
    const features = table.features.map(({ name, values }, place) => ({
      name,
      values: values.map((value) => value * 4 ** (place - 2)),
    }));
    const scaled = judge({ ...table, features });
    expect(scaled.score).toEqual(whole.score);
    expect(scaled.anomalous).toEqual(whole.anomalous);
    expect(scaled.feature).toEqual(whole.feature);
  });

  test('scores stay between 0 and 1, shares sum to 1 or 0, and bands hold what is expected, whatever comes', () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) },
      fc.constantFrom(0, 0, 1, Number.NaN, Infinity, -Infinity, 1e300, -1e149, 5e-324)
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 90, maxLength: 200 }), (rows) => {
        const timesMs = Float64Array.from(rows, (_, row) => row * 20 * MINUTE_MS);
        const features = [0, 1, 2].map((place) => ({
          name: `${place}`,
          values: Float64Array.from(rows, (row) => row[place]!),
        }));
        const verdicts = judge({ timesMs, features });
        const isSound = rows.map((_, row) => {
          const sum = verdicts.shares.reduce((total, shares) => total + shares[row]!, 0);
          const isBandSound =
            verdicts.lower[row]! <= verdicts.expected[row]! && verdicts.expected[row]! <= verdicts.upper[row]!;
          return (
            verdicts.score[row]! >= 0 &&
            verdicts.score[row]! <= 1 &&
            (sum === 0 || Math.abs(sum - 1) < 1e-5) &&
            (verdicts.feature[row] === -1 || isBandSound)
          );
        });
        expect(isSound).not.toContain(false);
      }),
      { numRuns: 40 }
    );
  });
});
