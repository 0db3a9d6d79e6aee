import { DAY_MS } from '../../../pkg/series/durations';
import { type Source, type SourceCall, SourceFailure } from './FakeGrafana';
import type { SourceSeries } from './grafanaFrame';

const STEP_MS = 3_600_000;
/** The end of the range that the tests ask for. */
export const TO_MS = Date.UTC(2026, 4, 12);
export const range = { fromMs: TO_MS - DAY_MS, toMs: TO_MS };
export const settings = { history: '14d', horizon: '1d', step: '1h' };

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

/** Data sources whose answers are sound, odd or wrong, by uid. */
export const testSources: Record<string, Source> = {
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
