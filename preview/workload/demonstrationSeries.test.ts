import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { demonstrationSeries } from './demonstrationSeries';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { Story } from './Story';

const story = new Story(Date.UTC(2026, 4, 12));

function seriesOf(name: string, label: Record<string, string> = {}) {
  const found = demonstrationSeries.find(
    (series) => series.name === name && Object.entries(label).every(([key, value]) => series.labels[key] === value)
  );
  if (found === undefined) {
    throw new Error(`There is no ${name}.`);
  }
  return found;
}

function meanBetween(name: string, label: Record<string, string>, fromMs: number, toMs: number): number {
  const series = seriesOf(name, label);
  const times = Array.from(
    { length: Math.floor((toMs - fromMs) / MINUTE_MS) },
    (_, index) => fromMs + index * MINUTE_MS
  );
  return times.reduce((sum, timeMs) => sum + series.value(timeMs, story), 0) / times.length;
}

describe('the demonstration workload', () => {
  test('is named so that nobody takes it for real', () => {
    const names = new Set(demonstrationSeries.map(({ name }) => name.split('_')[0]));

    expect([...names]).toEqual(['demonstration']);
  });

  test('gives the same values whenever and in whatever order it is asked', () => {
    const anyTime = fc
      .integer({ min: -56 * 24 * 60, max: 60 * 24 * 60 })
      .map((minute) => story.anchorMs + minute * MINUTE_MS);

    fc.assert(
      fc.property(anyTime, fc.constantFrom(...demonstrationSeries), (timeMs, series) => {
        const value = series.value(timeMs, story);
        series.value(timeMs + HOUR_MS, story);

        expect(value).toBe(series.value(timeMs, new Story(story.anchorMs)));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeFinite();
      })
    );
  });

  test('is busier by day than by night, on weekdays than at weekends, and grows', () => {
    const checkout = { service: 'checkout' };
    const tuesday = Date.UTC(2026, 4, 12);
    const mean = (fromMs: number, lengthMs: number) =>
      meanBetween('demonstration_requests_per_second', checkout, fromMs, fromMs + lengthMs);

    expect(mean(tuesday + 10 * HOUR_MS, 2 * HOUR_MS)).toBeGreaterThan(2 * mean(tuesday + 2 * HOUR_MS, 2 * HOUR_MS));
    expect(mean(tuesday, DAY_MS)).toBeGreaterThan(1.2 * mean(tuesday + 5 * DAY_MS, DAY_MS));
    expect(mean(tuesday, DAY_MS)).toBeGreaterThan(1.05 * mean(tuesday - 28 * DAY_MS, DAY_MS));
  });

  test('has a disk that reaches 90 % some days after the anchor', () => {
    const disk = seriesOf('demonstration_disk_used_percent', { mountpoint: '/var/lib/orders' });

    expect(disk.value(story.anchorMs, story)).toBeLessThan(86);
    expect(disk.value(story.anchorMs + 6 * DAY_MS, story)).toBeGreaterThan(90);
  });
});
