import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS } from '../../pkg/series/durations';
import type { NumberField, TimeField } from '../../pkg/series/Frame';
import { FakeGrafana } from './harness/FakeGrafana';
import { PluginProcess } from './harness/PluginProcess';
import { PrometheusProcess, readSamples } from './harness/PrometheusProcess';
import { type Answer, queryOnce } from './harness/queryPlugin';

const DATA_FOLDER = join(import.meta.dir, '..', '..', '..', 'shared', 'data', 'nab', 'realAWSCloudwatch');
const SERIES = 'ec2_cpu_utilization_5f5533';
const METRIC = 'nab_aws';
const STEP_MS = 300_000;
/** The series' last day begins here: the forecast can be held against what came. */
const TO_MS = Date.UTC(2014, 1, 27, 14, 0);

const hasPrometheus = PrometheusProcess.isInstalled();
const hasData = existsSync(DATA_FOLDER);
if (!hasPrometheus) {
  console.warn('Skipped: prometheus and promtool are not installed (on Debian: apt-get install prometheus).');
}
if (!hasData) {
  console.warn('Skipped: the series of ../shared/data/nab are not here.');
}

interface Curve {
  readonly time: TimeField;
  readonly value: NumberField;
}

/** Series of an answer by their `ml_forecast` label; the real one has none. */
function curvesOf({ frames }: Answer): Record<string, Curve> {
  const curves = frames.flatMap(({ fields }) => {
    const time = fields.find((field) => field.type === 'time');
    return fields.flatMap((value) =>
      value.type === 'number' && time !== undefined
        ? [[value.labels?.['ml_forecast'] ?? 'actual', { time, value }]]
        : []
    );
  });
  return Object.fromEntries(curves) as Record<string, Curve>;
}

describe.skipIf(!hasPrometheus || !hasData)("a forecast of Prometheus' series", () => {
  let prometheus: PrometheusProcess;
  let grafana: FakeGrafana;
  let plugin: PluginProcess;
  let answer: Answer;

  beforeAll(async () => {
    prometheus = await PrometheusProcess.start(DATA_FOLDER, METRIC);
    grafana = new FakeGrafana({ prometheus: prometheus.source });
    plugin = await PluginProcess.start(grafana.environment);
    answer = await queryOnce(plugin, {
      source: 'prometheus',
      sourceQuery: { expr: `${METRIC}{series="${SERIES}"}` },
      fromMs: TO_MS - DAY_MS,
      toMs: TO_MS,
      settings: { history: '12d', horizon: '1d', step: '5m' },
    });
  }, 60_000);

  afterAll(async () => {
    await plugin.stop();
    await grafana.stop();
    await prometheus.stop();
  });

  test('gives time-series frames that alert rules can read', () => {
    expect(answer.error).toBe('');
    expect(answer.frames.length).toBeGreaterThan(0);
    for (const frame of answer.frames) {
      expect(frame.meta).toMatchObject({ type: 'timeseries-multi', typeVersion: [0, 1] });
      expect(frame.refId).toBe('A');
      expect(frame.fields.map(({ type }) => type)).toEqual(['time', 'number']);
    }
  });

  test("names its series as Grafana Machine Learning does, with the source's labels", () => {
    const curves = curvesOf(answer);

    expect(Object.keys(curves).toSorted()).toEqual(['actual', 'yhat', 'yhat_lower', 'yhat_upper']);
    for (const kind of ['yhat', 'yhat_lower', 'yhat_upper']) {
      expect(curves[kind]?.value.name).toBe(`${METRIC}:predicted`);
      expect(curves[kind]?.value.labels).toMatchObject({ series: SERIES, ml_forecast: kind });
    }
    expect(curves['actual']?.value.labels).toMatchObject({ series: SERIES });
  });

  test("draws the range's real values as Prometheus has them", () => {
    const { time, value } = curvesOf(answer)['actual']!;
    const known = [...readSamples(join(DATA_FOLDER, `${SERIES}.csv`))];

    // Prometheus gives each step the last sample before it, if that is not too old.
    const expected = [...time.values].map((timeMs) => known.findLast(([seconds]) => seconds * 1_000 <= timeMs)?.[1]);
    const points = [...value.values].map((real, index) => [real, expected[index]]);
    const measured = points.filter(([real]) => !Number.isNaN(real));
    expect(measured.length).toBeGreaterThan(280);
    expect(measured.filter(([real, wanted]) => real !== wanted)).toEqual([]);
    expect(time.values.at(-1)).toBeLessThanOrEqual(TO_MS);
  });

  test("goes on past the range's end for the whole horizon, with finite values inside their band", () => {
    const { yhat, yhat_lower: lower, yhat_upper: upper } = curvesOf(answer);
    const future = [...yhat!.time.values].flatMap((timeMs, index) => (timeMs > TO_MS ? [index] : []));

    expect(future.length).toBe(DAY_MS / STEP_MS);
    expect(yhat!.time.values.at(-1)).toBe(TO_MS + DAY_MS);
    for (const index of future) {
      const expected = yhat!.value.values[index]!;
      expect(Number.isFinite(expected)).toBe(true);
      expect(lower!.value.values[index]).toBeLessThanOrEqual(expected);
      expect(upper!.value.values[index]).toBeGreaterThanOrEqual(expected);
    }
  });

  test('holds most of what really came inside its 95 % band', () => {
    const { yhat_lower: lower, yhat_upper: upper } = curvesOf(answer);
    const known = readSamples(join(DATA_FOLDER, `${SERIES}.csv`));
    const bands = [...lower!.time.values].map((timeMs, index) => ({
      timeMs,
      lowest: lower!.value.values[index]!,
      highest: upper!.value.values[index]!,
    }));

    const outcomes = [...known].flatMap(([seconds, value]) => {
      const band = bands.find(({ timeMs }) => timeMs > TO_MS && Math.abs(timeMs - seconds * 1_000) < STEP_MS / 2);
      return band === undefined ? [] : [value >= band.lowest && value <= band.highest];
    });

    expect(outcomes.length).toBeGreaterThan(250);
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(0.7);
  });

  test('asks Prometheus for a long history in chunks that it allows', async () => {
    const before = grafana.calls.length;

    const { error } = await queryOnce(plugin, {
      source: 'prometheus',
      sourceQuery: { expr: `${METRIC}{series="${SERIES}"}` },
      fromMs: TO_MS - DAY_MS,
      toMs: TO_MS,
      settings: { history: '14d', horizon: '1d', step: '2m' },
    });

    const calls = grafana.calls.slice(before);
    expect(error).toBe('');
    expect(calls.length).toBeGreaterThan(1);
    for (const { fromMs, toMs, intervalMs } of calls) {
      expect((toMs - fromMs) / intervalMs).toBeLessThan(11_000);
    }
  });
});
