import { describe, expect, test } from 'bun:test';
import type { Frame } from '../../pkg/series/Frame';
import { anomalousSources, FAULT_MS } from './harness/anomalousSources';
import { queryOnce } from './harness/queryPlugin';
import { servePlugin } from './harness/servePlugin';
import { range, settings, TO_MS } from './harness/testSources';

const VERDICTS = ['expected', 'anomaly', 'score', 'severity', 'health', 'incidents'];

/** The values of a series of verdicts, in time order. */
function valuesOf(frames: readonly Frame[], kind: string, host?: string): readonly unknown[] | undefined {
  return frames
    .map(({ fields }) => fields[1])
    .find((field) => field?.labels?.['ml_forecast'] === kind && field.labels['host'] === host)?.values as
    readonly unknown[] | undefined;
}

function tableOf(frames: readonly Frame[]): Record<string, readonly unknown[]> {
  const table = frames.find(({ meta }) => meta?.type === 'table');
  return Object.fromEntries(table?.fields.map(({ name, values }) => [name, [...values]]) ?? []);
}

describe('verdicts', () => {
  const served = servePlugin(anomalousSources);
  const ask = (source: string, show: readonly string[], more: object = {}) =>
    queryOnce(served.plugin, { source, ...range, settings: { ...settings, show, ...more } });

  test('come as series, the present one last, each with a time that can not be missing', async () => {
    const { error, frames } = await ask('jump', VERDICTS);

    expect(error).toBe('');
    expect(valuesOf(frames, 'anomalous', 'b')?.at(-1)).toBe(1);
    expect(valuesOf(frames, 'anomalous', 'a')?.at(-1)).toBe(0);
    expect(Number(valuesOf(frames, 'severity', 'b')?.at(-1))).toBeGreaterThanOrEqual(1);
    expect(Number(valuesOf(frames, 'score', 'b')?.at(-1))).toBeLessThanOrEqual(1);
    const [expected, lower, upper] = ['yhat', 'yhat_lower', 'yhat_upper'].map((kind) => valuesOf(frames, kind, 'a'));
    expect(expected).toHaveLength(25);
    expect(Number(lower?.at(-1))).toBeLessThan(Number(expected?.at(-1)));
    expect(Number(upper?.at(-1))).toBeGreaterThan(Number(expected?.at(-1)));
    const series = frames.filter(({ meta }) => meta?.type === 'timeseries-multi');
    expect(series.every(({ fields }) => fields[0]?.values.at(-1) === TO_MS)).toBe(true);
  });

  test('sum up to a health and a table of incidents', async () => {
    const { frames } = await ask('jump', ['health', 'incidents']);

    const health = frames.find(({ fields }) => fields[1]?.name === 'health')?.fields[1];
    expect(health?.values.at(-1)).toBeLessThan(95);
    expect(health?.values[0]).toBe(100);
    expect(health?.config?.['description']).toContain('critical');
    const table = tableOf(frames);
    const row = table['series']?.indexOf('load{host="b"}') ?? -1;
    expect(Number(table['start']?.[row])).toBeGreaterThanOrEqual(FAULT_MS);
    expect(table['direction']?.[row]).toBe('above');
    expect(table['reason']?.[row]).toMatch(/\.$/);
  });

  test('tell nothing of a calm series', async () => {
    const { frames } = await ask('calm', VERDICTS);

    expect(valuesOf(frames, 'anomalous', 'a')?.every((value) => value === 0)).toBe(true);
    expect(tableOf(frames)['start']).toEqual([]);
  });

  test('of the other series come where one has no value', async () => {
    const { error, frames } = await ask('one-dead', VERDICTS);

    expect(error).toBe('');
    expect(valuesOf(frames, 'anomalous', 'a')).toHaveLength(25);
    expect(valuesOf(frames, 'anomalous', 'b')).toBeUndefined();
    expect(frames[0]?.meta?.notices?.[0]?.text).toMatch(/host="b".*missing/);
  });

  test.each(['each', 'group', 'together'])('of series that start and end at different times, by %s', async (judge) => {
    const { error, frames } = await ask('different-times', VERDICTS, { judge });

    expect(error).toBe('');
    expect(frames.length).toBeGreaterThan(2);
    const numbers = frames.flatMap(({ fields }) => fields).filter(({ type }) => type === 'number');
    expect(numbers.every(({ values }) => [...values].every((value) => !(Math.abs(Number(value)) > 1e6)))).toBe(true);
    expect(valuesOf(frames, 'yhat', 'gone')).toBeUndefined();
  });

  test('tell of a series that no longer comes', async () => {
    const { frames } = await ask('different-times', ['anomaly', 'incidents']);

    expect(valuesOf(frames, 'anomalous', 'silent')?.at(-1)).not.toBe(0);
    const table = tableOf(frames);
    const row = table['series']?.indexOf('load{host="silent"}') ?? -1;
    expect(table['kind']?.[row]).toBe('missing');
    expect(table['end']?.[row]).toBeNaN();
  });

  test('name the one unlike its siblings', async () => {
    const { frames } = await ask('siblings', ['anomaly'], { judge: 'group' });

    const last = ['a', 'b', 'c', 'd', 'stray'].map((host) => valuesOf(frames, 'anomalous', host)?.at(-1));
    expect(last).toEqual([0, 0, 0, 0, 1]);
  });

  test('come for all series as one system', async () => {
    const { frames } = await ask('siblings', ['anomaly', 'score', 'severity'], { judge: 'together' });

    expect(frames.map(({ fields }) => fields[1]?.name)).toEqual([
      'together:anomalous',
      'together:score',
      'together:severity',
    ]);
    expect(valuesOf(frames, 'anomalous')).toContain(1);
  });

  test('tell changes of level from seasons', async () => {
    const { error, frames } = await ask('jump', ['changes'], { step: '30m' });

    expect(error).toBe('');
    const { series, time, size } = tableOf(frames);
    expect([series, time]).toEqual([['load{host="b"}'], [FAULT_MS]]);
    expect(Math.abs(Number(size?.[0]) - 200)).toBeLessThan(5);
  });

  test('of log lines come with the lines', async () => {
    const answer = await queryOnce(served.plugin, {
      source: 'logs',
      sourceType: 'loki',
      sourceQuery: { expr: '{app="web"}' },
      ...range,
      settings: { ...settings, show: ['anomaly', 'incidents'] },
    });

    expect(answer.error).toBe('');
    const table = tableOf(answer.frames);
    const row = table['kind']?.indexOf('new') ?? -1;
    expect(table['series']?.[row]).toMatch(/^panic/);
    expect(table['lines']?.[row]).toContain('panic: out of memory in shard 0');
  });

  test.each(['constant', 'huge', 'infinities'])('are sound for what is odd: %s', async (source) => {
    const { error, frames } = await ask(source, VERDICTS);

    expect(error).toBe('');
    const scores = valuesOf(frames, 'score', 'a') ?? [];
    expect(scores).toHaveLength(25);
    expect(scores.every((score) => Number(score) >= 0 && Number(score) <= 1)).toBe(true);
    expect(frames.some(({ fields }) => fields[1]?.name === 'health')).toBe(true);
  });

  test('cost no forecast', async () => {
    const { frames } = await ask('calm', ['anomaly'], { model: 'lstm' });

    expect(frames.map(({ fields }) => fields[1]?.name)).toEqual(['load:anomalous']);
  });

  test.each([
    { source: 'jump', more: { sensitivity: 200 }, error: /sensitivity: .* from 0 .* to 100/ },
    { source: 'jump', more: { judge: 'alone' }, error: /judge: / },
    { source: 'jump', more: { judge: 'group' }, error: /2 series.*no majority/ },
    { source: 'calm', more: { judge: 'together' }, error: /one series only/ },
  ])('refuse what can not be: $error', async ({ source, more, error }) => {
    const answer = await ask(source, ['anomaly'], more);

    expect(answer.error).toMatch(error);
    expect(answer.status).toBe(400);
  });
});
