import { describe, expect, test } from 'bun:test';
import { HOUR_MS, MINUTE_MS } from '../series/durations';
import type { Frame } from '../series/Frame';
import { askForecast, NOW_MS } from './fixtures/askForecast';
import type { SourceRequest } from './SourceClient';

const STEP_MS = 30 * MINUTE_MS;
const LAST_STEP_MS = Math.floor(NOW_MS / STEP_MS) * STEP_MS - STEP_MS;

const loki = { datasource: { uid: 'logs', type: 'loki' }, query: { expr: '{app="web"}' } };
const range = { fromMs: NOW_MS - 6 * HOUR_MS, toMs: NOW_MS };

interface Line {
  readonly timeMs: number;
  readonly text: string;
}

/** Users sign in every minute or so, and now and then a report is written. */
function usualLines({ fromMs, toMs }: SourceRequest): Line[] {
  const lines: Line[] = [];
  for (let timeMs = Math.ceil(fromMs / MINUTE_MS) * MINUTE_MS; timeMs < toMs; timeMs += 2 * MINUTE_MS) {
    const minute = timeMs / MINUTE_MS;
    lines.push({ timeMs: timeMs + ((minute * 7919) % 60) * 1_000, text: `user ${minute % 97} signed in` });
    if (minute % 30 === 0) {
      lines.push({ timeMs: timeMs + 1_000, text: `report ${minute} written in ${minute % 13} ms` });
    }
  }
  return lines.filter(({ timeMs }) => fromMs <= timeMs && timeMs < toMs);
}

function logFrame(lines: readonly Line[]): Frame {
  return {
    meta: { type: 'log-lines' },
    fields: [
      { name: 'Time', type: 'time', values: Float64Array.from(lines, ({ timeMs }) => timeMs) },
      { name: 'Line', type: 'string', values: lines.map(({ text }) => text) },
    ],
  };
}

const panicAt = (timeMs: number): Line[] =>
  Array.from({ length: 5 }, (_, i) => ({ timeMs: timeMs + i * 1_000, text: `panic: out of memory in shard ${i}` }));

const ask = (extra: readonly Line[], query: object) =>
  askForecast({
    range,
    query: { source: loki, ...query },
    frames: (request) => [
      logFrame([
        ...usualLines(request),
        ...extra.filter(({ timeMs }) => request.fromMs <= timeMs && timeMs < request.toMs),
      ]),
    ],
  });

describe('a log query', () => {
  test('shows how often each pattern comes', async () => {
    const { frames } = await ask([], { show: ['actual'] });

    const counts = frames.map(({ fields: [, count] }) => [count?.name, count?.values.length]);
    expect(counts).toEqual([
      [expect.stringMatching(/^user .* signed in$/), 11],
      [expect.stringMatching(/^report .* written in .* ms$/), 11],
    ]);
    expect(frames[0]?.fields[1]?.values.every((value) => value === 15)).toBe(true);
  });

  test('finds a new pattern of failure, and shows its lines', async () => {
    const { frames } = await ask(panicAt(LAST_STEP_MS + MINUTE_MS), { show: ['anomaly', 'incidents'] });

    const anomalous = frames.find(({ fields }) => fields[1]?.name.startsWith('panic'))?.fields[1];
    expect(anomalous?.name).toMatch(/:anomalous$/);
    expect(anomalous?.labels).toMatchObject({ ml_forecast: 'anomalous', template: expect.stringMatching(/^panic/) });
    expect(anomalous?.values.at(-1)).toBe(1);
    const table = Object.fromEntries((frames.at(-1)?.fields ?? []).map(({ name, values }) => [name, values]));
    expect(table).toMatchObject({
      start: [LAST_STEP_MS],
      peak: [LAST_STEP_MS],
      kind: ['new'],
      direction: ['above'],
      actual: [5],
      series: [expect.stringMatching(/^panic/)],
      reason: [expect.stringMatching(/never came before/)],
      lines: [expect.stringMatching(/^panic: out of memory in shard 0\npanic/)],
    });
  });

  test('judges the patterns together where asked', async () => {
    const { frames } = await ask([], { show: ['anomaly', 'incidents'], judge: 'together' });

    expect(frames.map(({ fields }) => fields[1]?.name)).toEqual(['together:anomalous', 'end']);
    expect(frames[0]?.fields[1]?.values.every((value) => value === 0)).toBe(true);
  });

  test('forecasts how often each pattern comes', async () => {
    const { frames } = await ask([], { show: ['forecast'] });

    const [forecast] = frames;
    expect(forecast?.fields[1]?.name).toMatch(/signed in:predicted$/);
    expect(Number(forecast?.fields[1]?.values[0])).toBeCloseTo(15, 0);
  });

  test('says so where there is no line', async () => {
    const { frames } = await askForecast({
      range,
      query: { source: loki, show: ['anomaly'] },
      frames: () => [logFrame([])],
    });

    expect(frames[0]?.meta?.notices?.[0]?.text).toMatch(/no data/);
  });

  test.each([
    { expr: ' {app="web"} |= "x"', isLines: true },
    { expr: '# all of it\n{app="web"}', isLines: true },
    { expr: 'sum(rate({app="web"}[5m]))', isLines: false },
  ])('$expr asks for lines: $isLines', async ({ expr, isLines }) => {
    const { requests } = await askForecast({
      range,
      query: { source: { ...loki, query: { expr } }, show: ['anomaly'] },
      frames: () => [],
    });

    expect(requests[0]?.source.query['maxLines'] !== undefined).toBe(isLines);
  });
});
