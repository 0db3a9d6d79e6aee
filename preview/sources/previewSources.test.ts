import { describe, expect, test } from 'bun:test';
import type { Frame } from '../../pkg/series/Frame';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { Story } from '../workload/Story';
import { DemonstrationLogsSource } from './DemonstrationLogsSource';
import { DemonstrationMetricsSource } from './DemonstrationMetricsSource';
import { UnsupportedQueryError } from './errors/UnsupportedQueryError';
import type { RangeQuery } from './RangeQuery';

const nowMs = Date.UTC(2026, 4, 12, 15);
const story = Story.startedAt(nowMs);
const metrics = new DemonstrationMetricsSource(story, () => nowMs);
const logs = new DemonstrationLogsSource(story, () => nowMs);

function query(expression: string, fromMs: number, toMs: number, stepMs = HOUR_MS): RangeQuery {
  return { refId: 'A', expression, legendFormat: '', fromMs, toMs, stepMs };
}

function valuesOf(frame: Frame | undefined, index: number): number[] {
  return [...(frame?.fields[index]?.values ?? [])].map(Number);
}

describe('DemonstrationMetricsSource', () => {
  test('returns a frame for each series, with its name and labels', async () => {
    const frames = await metrics.queryRange(query('demonstration_requests_per_second', nowMs - DAY_MS, nowMs));

    expect(frames).toHaveLength(12);
    expect(frames[0]?.fields[1]?.labels).toEqual({
      __name__: 'demonstration_requests_per_second',
      job: 'demonstration',
      service: 'checkout',
    });
    expect(valuesOf(frames[0], 0)).toHaveLength(25);
  });

  test('ends at the present and begins with the history', async () => {
    const asked = query('demonstration_error_percent', story.startMs - DAY_MS, nowMs + DAY_MS);
    const [frame] = await metrics.queryRange(asked);
    const times = valuesOf(frame, 0);

    expect(times[0]).toBe(story.startMs);
    expect(times.at(-1)).toBe(nowMs);
  });

  test('has no points in a gap', async () => {
    const asked = query('demonstration_error_percent', nowMs - 21 * DAY_MS, nowMs, MINUTE_MS);
    const [frame] = await metrics.queryRange(asked);

    expect(valuesOf(frame, 0).some((timeMs) => story.isGap(timeMs))).toBe(false);
    expect(valuesOf(frame, 0)).toHaveLength(21 * 24 * 60 + 1 - 160);
  });

  test('names the way to the whole language where it is asked for more', async () => {
    const asking = metrics.queryRange(query('sum(demonstration_error_percent)', nowMs - DAY_MS, nowMs));

    expect(asking).rejects.toThrow(UnsupportedQueryError);
    await asking.catch((error: UnsupportedQueryError) => expect(error.explanation).toContain('PROMETHEUS_URL'));
  });
});

describe('DemonstrationLogsSource', () => {
  test('counts as many lines as it returns', async () => {
    const toMs = story.anchorMs + HOUR_MS;
    const errors = '{job="demonstration",level="error"}';
    const [lines] = await logs.queryRange(query(errors, toMs - HOUR_MS, toMs));
    const [counts] = await logs.queryRange(query(`count_over_time(${errors}[1h])`, toMs, toMs));

    expect(lines?.fields[0]?.values.length).toBeGreaterThan(0);
    expect(valuesOf(counts, 1)).toEqual([lines?.fields[0]?.values.length ?? 0]);
  });

  test('gives the rate per second', async () => {
    const toMs = story.anchorMs + HOUR_MS;
    const [counts] = await logs.queryRange(query('count_over_time({level="info"}[1h])', toMs, toMs));
    const [rates] = await logs.queryRange(query('rate({level="info"}[1h])', toMs, toMs));

    expect(valuesOf(rates, 1)[0]).toBeCloseTo((valuesOf(counts, 1)[0] ?? NaN) / 3_600, 10);
  });

  test('logs more errors during an incident', async () => {
    const minutes = Array.from({ length: 21 * 24 * 60 }, (_, index) => story.anchorMs - index * MINUTE_MS);
    const worstMs = minutes.reduce((worst, timeMs) =>
      story.incident(timeMs) > story.incident(worst) ? timeMs : worst
    );
    const count = 'count_over_time({level="error"}[5m])';
    const [during] = await logs.queryRange(query(count, worstMs, worstMs, MINUTE_MS));
    const [dayBefore] = await logs.queryRange(query(count, worstMs - DAY_MS, worstMs - DAY_MS, MINUTE_MS));

    expect(valuesOf(during, 1)[0]).toBeGreaterThan(10 * ((valuesOf(dayBefore, 1)[0] ?? 0) + 1));
  });
});

test.each([
  { name: 'metrics', source: metrics },
  { name: 'logs', source: logs },
])('each example of the demonstration $name answers with values', async ({ source }) => {
  for (const example of source.examples) {
    const frames = await source.queryRange(query(example, nowMs - DAY_MS, nowMs));

    expect(frames.length, example).toBeGreaterThan(0);
    expect(
      frames.every((frame) => valuesOf(frame, 1).some(Number.isFinite)),
      example
    ).toBe(true);
  }
});
