import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../../series/durations';
import type { Frame } from '../../series/Frame';
import type { FetchRequest } from '../fetchSeries';
import { FakeSource } from '../fixtures/FakeSource';
import type { SourceRequest } from '../SourceClient';
import { fetchLogLines, LINES_PER_REQUEST, MAX_LINES } from './fetchLogLines';

const untilAborted = new AbortController().signal;

const requestOf = (hours: number): FetchRequest => ({
  source: { datasource: { uid: 'logs', type: 'loki' }, query: { expr: '{app="web"}' } },
  range: { fromMs: 0, toMs: hours * HOUR_MS },
  intervalMs: 60_000,
  orgId: 1,
  user: undefined,
});

/** As Loki answers: the newest lines of the range, its end left out. */
function lokiWith(allTimesMs: readonly number[]) {
  return new FakeSource(({ fromMs, toMs, source }: SourceRequest): Frame[] => {
    const inRange = allTimesMs.filter((timeMs) => fromMs <= timeMs && timeMs < toMs).toSorted((a, b) => b - a);
    const timesMs = Float64Array.from(inRange.slice(0, source.query['maxLines'] as number));
    return [
      {
        meta: { type: 'log-lines' },
        fields: [
          { name: 'Time', type: 'time', values: timesMs },
          { name: 'Line', type: 'string', values: Array.from(timesMs, (timeMs) => `line of ${timeMs}`) },
        ],
      },
    ];
  });
}

const evenly = (count: number, hours: number) =>
  Array.from({ length: count }, (_, i) => Math.floor((i * hours * HOUR_MS) / count));

describe('fetchLogLines', () => {
  test.each([
    { name: 'one answer', times: evenly(100, 24), requests: 1 },
    { name: 'several answers', times: evenly(12_345, 24), requests: 3 },
    { name: 'no line at all', times: [], requests: 1 },
    {
      name: 'many lines at one time',
      times: [...evenly(4_000, 24), ...new Array<number>(3_000).fill(HOUR_MS)],
      requests: 2,
    },
  ])('reads every line once: $name', async ({ times, requests }) => {
    const source = lokiWith(times);

    const { lines, fromMs, notices } = await fetchLogLines(source, requestOf(24), 0, untilAborted);

    expect([...lines.timesMs].sort((a, b) => a - b)).toEqual(times.toSorted((a, b) => a - b));
    expect(lines.texts[0]).toBe(times.length === 0 ? undefined : `line of ${lines.timesMs[0]}`);
    expect(source.requests).toHaveLength(requests);
    expect([fromMs, notices]).toEqual([0, []]);
  });

  test('cuts the history where there are too many lines, and says so', async () => {
    const source = lokiWith(evenly(2 * MAX_LINES, 100));

    const { lines, fromMs, notices } = await fetchLogLines(source, requestOf(100), 90 * HOUR_MS, untilAborted);

    expect(lines.texts.length).toBeLessThan(MAX_LINES + LINES_PER_REQUEST);
    expect(Math.min(...lines.timesMs)).toBeGreaterThanOrEqual(fromMs);
    expect(fromMs).toBeGreaterThan(40 * HOUR_MS);
    expect(notices).toEqual([
      { severity: 'info', text: expect.stringMatching(/^The newest 5\d,\d{3} log lines.* 2 d/) },
    ]);
  });

  test('refuses a range that has too many lines itself', async () => {
    const source = lokiWith(evenly(2 * MAX_LINES, 100));

    await expect(fetchLogLines(source, requestOf(100), 10 * HOUR_MS, untilAborted)).rejects.toMatchObject({
      name: 'TooManyLinesError',
    });
  });

  test('gives up what is more than an answer holds within one millisecond', async () => {
    const source = lokiWith([5, ...new Array<number>(LINES_PER_REQUEST + 10).fill(HOUR_MS)]);

    const { lines } = await fetchLogLines(source, requestOf(24), 0, untilAborted);

    expect(lines.texts).toHaveLength(LINES_PER_REQUEST + 1);
  });

  test('asks for no more than Loki answers of one span', async () => {
    const source = lokiWith([]);

    await fetchLogLines(source, requestOf(24 * 70), 0, untilAborted);

    expect(source.requests.map(({ fromMs, toMs }) => (toMs - fromMs) / (24 * HOUR_MS))).toEqual([30, 30, 10]);
  });
});
