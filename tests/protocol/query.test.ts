import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { CollectMetricsResponse } from '../../pkg/backend/generated/plugin';
import { FakeGrafana, type Source, type SourceCall, SourceFailure } from './harness/FakeGrafana';
import type { SourceSeries } from './harness/grafanaFrame';
import { OWN_UID } from './harness/pluginContext';
import { PluginProcess } from './harness/PluginProcess';
import { queryOnce, queryPlugin } from './harness/queryPlugin';

const DAY_MS = 86_400_000;
const STEP_MS = 3_600_000;
const TO_MS = Date.UTC(2026, 4, 12);
const range = { fromMs: TO_MS - DAY_MS, toMs: TO_MS };
const settings = { history: '14d', horizon: '1d', step: '1h' };

function timesOf({ fromMs, toMs, intervalMs }: SourceCall): number[] {
  return Array.from(
    { length: Math.floor((toMs - fromMs) / intervalMs) + 1 },
    (_, index) => fromMs + index * intervalMs
  );
}

/** A source with one series, whose values follow from its times. */
function sourceOf(valueAt: (timeMs: number, index: number) => number | string | null): Source {
  return (call) => [
    { name: 'load', labels: { host: 'a' }, timesMs: timesOf(call), values: timesOf(call).map(valueAt) },
  ];
}

const daily = (timeMs: number) => 50 + 40 * Math.sin((2 * Math.PI * timeMs) / DAY_MS);

function manySeries(call: SourceCall): SourceSeries[] {
  const timesMs = timesOf(call);
  const values = timesMs.map(daily);
  return Array.from({ length: 5_000 }, (_, index) => ({ name: 'load', labels: { host: `${index}` }, timesMs, values }));
}

const sources: Record<string, Source> = {
  allowed: sourceOf(daily),
  other: sourceOf(daily),
  empty: () => [],
  'one-point': () => [{ name: 'load', timesMs: [TO_MS - STEP_MS], values: [1] }],
  constant: sourceOf(() => 7),
  'all-nan': sourceOf(() => Number.NaN),
  strings: sourceOf(() => 'up'),
  infinities: sourceOf((timeMs, index) => (index % 50 === 0 ? Infinity : daily(timeMs))),
  huge: sourceOf((timeMs) => 1e12 * daily(timeMs)),
  'days-missing': sourceOf((timeMs, index) => (index > 100 && index < 172 ? null : daily(timeMs))),
  doubled: (call) => {
    const timesMs = timesOf(call)
      .flatMap((timeMs) => [timeMs, timeMs])
      .reverse();
    return [{ name: 'load', timesMs, values: timesMs.map(daily) }];
  },
  many: manySeries,
  failing: () => {
    throw new SourceFailure(500, 'connection refused by the database');
  },
  slow: async () => {
    await Bun.sleep(60_000);
    return [];
  },
};

describe('queries', () => {
  let grafana: FakeGrafana;
  let plugin: PluginProcess;

  beforeAll(async () => {
    grafana = new FakeGrafana(sources);
    plugin = await PluginProcess.start(grafana.environment);
  });

  afterAll(async () => {
    const { exitCode, stdout } = await plugin.stop();
    await grafana.stop();
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
  });

  test('forecasts past the end of the range, with a band around it', async () => {
    const answer = await queryOnce(plugin, { source: 'allowed', ...range, settings });

    const values = answer.frames.flatMap((frame) => frame.fields).filter((field) => field.type === 'number');
    const forecastOf = (kind: string) => values.find((field) => field.labels?.['ml_forecast'] === kind)?.values;
    const [mean, lower, upper] = ['yhat', 'yhat_lower', 'yhat_upper'].map(forecastOf);
    expect(answer.error).toBe('');
    expect(answer.status).toBe(200);
    expect(mean).toBeDefined();
    for (const [index, expected] of (mean ?? []).entries()) {
      if (!Number.isNaN(expected)) {
        expect(lower![index]).toBeLessThanOrEqual(expected);
        expect(upper![index]).toBeGreaterThanOrEqual(expected);
      }
    }
    const times = answer.frames.flatMap((frame) => frame.fields).filter((field) => field.type === 'time');
    expect(Math.max(...times.flatMap((field) => [...field.values]))).toBeGreaterThan(TO_MS);
  });

  test.each(['constant', 'infinities', 'huge', 'days-missing', 'doubled'])(
    'forecasts what is odd but sound: %s',
    async (source) => {
      const { error, frames } = await queryOnce(plugin, { source, ...range, settings });

      expect(error).toBe('');
      const numbers = frames.flatMap((frame) => frame.fields).filter((field) => field.type === 'number');
      expect(numbers.some((field) => field.labels?.['ml_forecast'] === 'yhat')).toBe(true);
    }
  );

  test('answers a source without data with no rows and a notice', async () => {
    const { error, frames } = await queryOnce(plugin, { source: 'empty', ...range, settings });

    expect(error).toBe('');
    expect(frames[0]?.meta?.notices?.[0]?.text).toMatch(/no data/i);
  });

  test.each([
    { source: 'one-point', status: 400, error: /point|value|sample/i },
    { source: 'all-nan', status: 400, error: /value|missing|number/i },
    { source: 'strings', status: 400, error: /text/i },
    { source: 'many', status: 400, error: /5[, ]?000 series/ },
    { source: 'failing', status: 502, error: /connection refused by the database/ },
    { source: 'deleted', status: 404, error: /deleted/ },
    { source: OWN_UID, status: 400, error: /itself|loop/i },
  ])('says what is wrong and what to change: $source', async ({ source, status, error }) => {
    const answer = await queryOnce(plugin, { source, ...range, settings });

    expect(answer.error).toMatch(error);
    expect(answer.status).toBe(status);
    expect(answer.errorSource).toBe('downstream');
    expect(answer.frames).toEqual([]);
  });

  test('answers each of many queries on its own', async () => {
    const names = ['allowed', 'failing', 'other', 'deleted', 'constant'];

    const answers = await queryPlugin(
      plugin,
      names.map((source) => ({ refId: source, source, ...range, settings }))
    );

    const failed = names.filter((name) => answers[name]?.error !== '');
    expect(failed).toEqual(['failing', 'deleted']);
  });

  test('answers five requests at once', async () => {
    const query = { source: 'allowed', ...range, settings };

    const answers = await Promise.all(Array.from({ length: 5 }, () => queryOnce(plugin, query)));

    expect(answers.map(({ error }) => error)).toEqual(['', '', '', '', '']);
  });

  test.each([
    { login: 'admin', source: 'other', status: 200 },
    { login: 'viewer', source: 'allowed', status: 200 },
    { login: 'viewer', source: 'other', status: 403 },
    { login: 'stranger', source: 'allowed', status: 403 },
  ])('answers $login about $source with $status', async ({ login, source, status }) => {
    const answer = await queryOnce(plugin, { source, ...range, settings }, { login });

    expect(answer.status).toBe(status);
  });

  test('answers Grafana itself, as for an alert rule, about every source', async () => {
    const answer = await queryOnce(plugin, { source: 'other', ...range, settings });

    expect(answer.status).toBe(200);
  });

  test.each([
    { settings: { ...settings, horizon: 'soon' }, error: /horizon/ },
    { settings: { ...settings, model: 'crystal-ball' }, error: /model/ },
    { settings: { ...settings, levels: [] }, error: /level/ },
  ])('refuses a query that its schema refuses: $error', async ({ settings: wrong, error }) => {
    const answer = await queryOnce(plugin, { source: 'allowed', ...range, settings: wrong });

    expect(answer.error).toMatch(error);
    expect(answer.status).toBe(400);
  });

  test('stops waiting for a slow source when Grafana cancels', async () => {
    const slow = new AbortController();
    const answer = queryOnce(plugin, { source: 'slow', ...range, settings }, {}, slow.signal);

    setTimeout(() => slow.abort(), 200);

    await expect(answer).rejects.toThrow(/CANCELLED/);
    const next = await queryOnce(plugin, { source: 'allowed', ...range, settings });
    expect(next.error).toBe('');
  });

  test('counts what it did, in Prometheus text', async () => {
    const { metrics } = await new Promise<CollectMetricsResponse>((resolve, reject) => {
      plugin.diagnostics.collectMetrics({ pluginContext: undefined }, (error, response) =>
        error === null ? resolve(response) : reject(error)
      );
    });

    const text = metrics?.prometheus.toString() ?? '';
    expect(text).toMatch(/^presage_requests_total\{kind="query"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_request_errors_total\{kind="query",error="SourceNotFoundError"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_request_duration_seconds_bucket\{le="0.25",kind="query"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_forecast_cache_lookups_total\{result="hit"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_fits_total\{model="[a-z-]+"\} [1-9]\d*$/m);
  });
});
