import { describe, expect, test } from 'bun:test';
import { DEFAULT_DETECTION_PLAN } from '../DetectionPlan';
import { TooFewFeaturesError } from './errors/TooFewFeaturesError';
import { TooManyFeaturesError } from './errors/TooManyFeaturesError';
import { UnequalLengthsError } from './errors/UnequalLengthsError';
import type { FeatureTable } from './FeatureTable';
import { alarmRows } from './fixtures/alarmRows';
import { judgeByDefault } from './fixtures/judgeByDefault';
import { noiseTable } from './fixtures/noiseTable';
import { judgeTogether } from './judgeTogether';
import { leadingSamples } from './leadingSamples';
import type { TogetherVerdicts } from './TogetherVerdicts';

describe('an alarm', () => {
  test('stays open while the system stays away, and closes soon after it is back', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const rows = alarmRows(table, judgeByDefault(table));
    expect(rows.length).toBeGreaterThan(380);
    expect(rows[0]).toBeGreaterThanOrEqual(600);
    expect(rows[0]).toBeLessThan(615);
    expect(rows.at(-1)).toBeLessThan(1_025);
    expect(rows.at(-1)! - rows[0]! + 1).toBe(rows.length);
  });

  test.each([3, 300])(
    'about a state that stays, %d deviations away, ends when that becomes the usual one',
    (deviations) => {
      const table = noiseTable(2_400, 600, 2_400, deviations);
      const rows = alarmRows(table, judgeByDefault(table));
      expect(rows[0]).toBeLessThan(615);
      expect(rows.length).toBeGreaterThan(595);
      expect(rows.length).toBeLessThan(605);
    }
  );

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
    expect(later(judgeByDefault(table))).toBeGreaterThan(80);
    expect(later(judgeTogether(table, { ...DEFAULT_DETECTION_PLAN, falseAlarms }))).toBe(0);
  });

  test.each([0.5, 0.75, 1, 2])('is open the longer, the more sensitive (%f deviations)', (deviations) => {
    const table = noiseTable(1_400, 600, 1_000, deviations);
    const counts = [0, 30, 50, 70, 100].map((sensitivity) => {
      const verdicts = judgeTogether(table, { ...DEFAULT_DETECTION_PLAN, sensitivity });
      return alarmRows(table, verdicts, 600 / 86_400, 1_000 / 86_400).length;
    });
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[4]).toBeGreaterThan(300);
  });
});

describe('a table', () => {
  test('of fewer than two series, or too many, is refused', () => {
    const [feature] = noiseTable(10, 0, 0, 0).features;
    const tableOf = (count: number): FeatureTable => ({
      timesMs: new Float64Array(10),
      features: Array.from({ length: count }, () => feature!),
    });
    expect(() => judgeByDefault(tableOf(0))).toThrow(TooFewFeaturesError);
    expect(() => judgeByDefault(tableOf(1))).toThrow(TooFewFeaturesError);
    expect(() => judgeByDefault(tableOf(101))).toThrow(TooManyFeaturesError);
    expect(() => judgeByDefault({ ...tableOf(2), timesMs: new Float64Array(9) })).toThrow(UnequalLengthsError);
  });

  test('without rows gives none', () => {
    const empty = new Float64Array(0);
    const features = ['a', 'b'].map((name) => ({ name, values: empty }));
    expect(judgeByDefault({ timesMs: empty, features }).score).toHaveLength(0);
  });

  test('with a series that never changes is judged by the others', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const constant = { name: 'replicas', values: new Float64Array(1_400).fill(0.1) };
    const verdicts = judgeByDefault({ ...table, features: [...table.features, constant] });
    expect(alarmRows(table, verdicts).length).toBeGreaterThan(380);
    expect(verdicts.shares[3]!.every((share) => share === 0)).toBe(true);
  });

  test('tells nothing to expect before it has seen some rows', () => {
    const { expected, lower, learning } = judgeByDefault(noiseTable(200, 0, 0, 0));
    expect(expected.findIndex((value) => !Number.isNaN(value))).toBe(21);
    expect(lower[20]).toBeNaN();
    expect(learning.lastIndexOf(1)).toBeGreaterThan(60);
    expect(learning[199]).toBe(0);
  });

  test('without values for a while keeps its alarm, and not once all series have ended', () => {
    const table = noiseTable(1_400, 600, 1_400, 3);
    const features = table.features.map(({ name, values }) => ({
      name,
      values: values.map((value, row) => ((row >= 700 && row < 710) || row >= 800 ? Number.NaN : value)),
    }));
    const rows = alarmRows(table, judgeByDefault({ ...table, features }));
    expect(rows).toContain(705);
    expect(rows.at(-1)).toBe(819);
  });

  test('whose series start late and end early is judged where there are values', () => {
    const table = noiseTable(1_400, 600, 1_000, 3);
    const cut = table.features.map(({ name, values }, place) => ({
      name,
      values: values.map((value, row) => (place > 0 && (row < 100 * place || row >= 1_300) ? Number.NaN : value)),
    }));
    cut[0]!.values.fill(Number.NaN, 1_350);
    const verdicts = judgeByDefault({ ...table, features: cut });
    expect(alarmRows(table, verdicts).length).toBeGreaterThan(380);
    expect(verdicts.feature[1_320]).toBe(0);
    expect(verdicts.feature[1_360]).toBe(-1);
    expect(verdicts.score[1_360]).toBe(0);
    expect(leadingSamples({ ...table, features: cut }, verdicts).values[1_360]).toBeNaN();
  });
});
