import { expect, test } from 'bun:test';
import { findBreach } from '../../pkg/forecast/findBreach';
import { planOf } from '../../pkg/forecast/fixtures/planOf';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import { demonstrationSeries } from '../../preview/workload/demonstrationSeries';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { Story } from '../../preview/workload/Story';

const FULL_PERCENT = 90;
const anchorMs = Date.UTC(2026, 4, 12);
const story = new Story(anchorMs);
const orders = demonstrationSeries.find(({ labels }) => labels.mountpoint === '/var/lib/orders')!;
const usedPercent = (timeMs: number): number => orders.value(timeMs, story);

/** Forecasts the demonstration's filling disk from two weeks of history. */
function forecastDisk(nowMs: number, stepMs: number) {
  const learnFromMs = nowMs - 14 * DAY_MS;
  const timesMs = Float64Array.from({ length: (14 * DAY_MS) / stepMs + 1 }, (_, i) => learnFromMs + i * stepMs);
  const samples = { name: 'disk', labels: {}, timesMs, values: timesMs.map(usedPercent) };
  const span = { stepMs, learnFromMs, learnToMs: nowMs, horizonMs: 10 * DAY_MS };
  return forecastSamples(samples, planOf(timesMs.length, { ...span, levels: [95] }));
}

function timeOfFull(fromMs: number): number {
  let timeMs = fromMs;
  while (usedPercent(timeMs) < FULL_PERCENT) {
    timeMs += MINUTE_MS;
  }
  return timeMs;
}

test.each([
  ['10 min, at midnight', 0, 10 * MINUTE_MS],
  ['10 min, at noon', 12 * HOUR_MS, 10 * MINUTE_MS],
  ['1 h, in the evening', 19 * HOUR_MS, HOUR_MS],
])('tells when the demonstration’s disk reaches 90 %% (step %s)', async (_, sinceMidnightMs, stepMs) => {
  const nowMs = anchorMs + sinceMidnightMs;
  const breach = findBreach(await forecastDisk(nowMs, stepMs), FULL_PERCENT);
  const expectedMs = timeOfFull(nowMs) - nowMs;

  expect(breach?.direction).toBe('rising');
  expect(Math.abs((breach!.meanMs! - nowMs) / expectedMs - 1)).toBeLessThan(0.15);
  expect(breach!.earliestMs! - nowMs).toBeLessThan(expectedMs);
  expect(breach!.latestMs! - nowMs).toBeGreaterThan(expectedMs);
});
