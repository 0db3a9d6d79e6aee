import { describe, expect, test } from 'bun:test';
import { readMetrics } from './harness/readMetrics';
import { queryOnce, queryPlugin } from './harness/queryPlugin';
import { servePlugin } from './harness/servePlugin';
import { range, settings, testSources, TO_MS } from './harness/testSources';

describe('queries', () => {
  const served = servePlugin(testSources);

  test('forecasts past the end of the range, with a band around it', async () => {
    const answer = await queryOnce(served.plugin, { source: 'allowed', ...range, settings });

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

  test('answers each of many queries on its own', async () => {
    const names = ['allowed', 'failing', 'other', 'deleted', 'constant'];

    const answers = await queryPlugin(
      served.plugin,
      names.map((source) => ({ refId: source, source, ...range, settings }))
    );

    const failed = names.filter((name) => answers[name]?.error !== '');
    expect(failed).toEqual(['failing', 'deleted']);
  });

  test('answers five requests at once', async () => {
    const query = { source: 'allowed', ...range, settings };

    const answers = await Promise.all(Array.from({ length: 5 }, () => queryOnce(served.plugin, query)));

    expect(answers.map(({ error }) => error)).toEqual(['', '', '', '', '']);
  });

  test.each([
    { login: 'admin', source: 'other', status: 200 },
    { login: 'viewer', source: 'allowed', status: 200 },
    { login: 'viewer', source: 'other', status: 403 },
    { login: 'stranger', source: 'allowed', status: 403 },
  ])('answers $login about $source with $status', async ({ login, source, status }) => {
    const answer = await queryOnce(served.plugin, { source, ...range, settings }, { login });

    expect(answer.status).toBe(status);
  });

  test('answers Grafana itself, as for an alert rule, about every source', async () => {
    const answer = await queryOnce(served.plugin, { source: 'other', ...range, settings });

    expect(answer.status).toBe(200);
  });

  test.each([
    { settings: { ...settings, horizon: 'soon' }, error: /horizon/ },
    { settings: { ...settings, model: 'crystal-ball' }, error: /model/ },
    { settings: { ...settings, levels: [] }, error: /level/ },
  ])('refuses a query that its schema refuses: $error', async ({ settings: wrong, error }) => {
    const answer = await queryOnce(served.plugin, { source: 'allowed', ...range, settings: wrong });

    expect(answer.error).toMatch(error);
    expect(answer.status).toBe(400);
  });

  test('stops waiting for a slow source when Grafana cancels', async () => {
    const slow = new AbortController();
    const answer = queryOnce(served.plugin, { source: 'slow', ...range, settings }, {}, slow.signal);

    setTimeout(() => slow.abort(), 200);

    await expect(answer).rejects.toThrow(/CANCELLED/);
    const next = await queryOnce(served.plugin, { source: 'allowed', ...range, settings });
    expect(next.error).toBe('');
  });

  test('counts what it did, in Prometheus text', async () => {
    const text = await readMetrics(served.plugin);

    expect(text).toMatch(/^presage_requests_total\{kind="query"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_request_errors_total\{kind="query",error="SourceNotFoundError"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_request_duration_seconds_bucket\{le="0.25",kind="query"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_source_request_duration_seconds_count [1-9]\d*$/m);
    expect(text).toMatch(/^presage_forecast_cache_lookups_total\{result="hit"\} [1-9]\d*$/m);
    expect(text).toMatch(/^presage_fits_total\{model="[a-z-]+"\} [1-9]\d*$/m);
  });
});
