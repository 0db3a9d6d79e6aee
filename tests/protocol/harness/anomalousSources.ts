import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../pkg/series/durations';
import { seededNoise } from '../../../pkg/series/fixtures/seededNoise';
import type { Source, SourceCall } from './FakeGrafana';
import type { SourceSeries } from './grafanaFrame';
import { TO_MS } from './testSources';

/** The fault of all sources that have one goes on since then. */
export const FAULT_MS = TO_MS - 5 * HOUR_MS;

interface HostSeries {
  readonly host: string;
  readonly fromMs?: number;
  readonly toMs?: number;
  readonly valueAt?: (usual: number, timeMs: number) => number;
}

/** A daily wave with noise; the same value at the same time whatever is asked for. */
function usualAt(host: string, timeMs: number): number {
  const noise = seededNoise((timeMs / MINUTE_MS) * 31 + host.charCodeAt(0));
  return 50 + 20 * Math.sin((2 * Math.PI * timeMs) / DAY_MS) + noise();
}

function hostSeries({ fromMs, toMs, intervalMs }: SourceCall, series: HostSeries): SourceSeries {
  const { host, valueAt = (usual) => usual } = series;
  const count = Math.floor((toMs - fromMs) / intervalMs) + 1;
  const timesMs = Array.from({ length: count }, (_, index) => fromMs + index * intervalMs).filter(
    (timeMs) => timeMs >= (series.fromMs ?? fromMs) && timeMs <= (series.toMs ?? toMs)
  );
  const values = timesMs.map((timeMs) => valueAt(usualAt(host, timeMs), timeMs));
  return { name: 'load', labels: { host }, timesMs, values };
}

const sourceOf =
  (...hosts: readonly HostSeries[]): Source =>
  (call) =>
    hosts.map((series) => hostSeries(call, series));

const jumps = (usual: number, timeMs: number) => usual + (timeMs >= FAULT_MS ? 200 : 0);

/** A sign-in every ten minutes, and a failure nobody saw before. */
function logLines({ fromMs, toMs }: SourceCall): SourceSeries[] {
  const firstMs = Math.ceil(fromMs / (10 * MINUTE_MS)) * 10 * MINUTE_MS;
  const usual = Array.from(
    { length: Math.ceil((toMs - firstMs) / (10 * MINUTE_MS)) },
    (_, i) => firstMs + i * 10 * MINUTE_MS
  );
  const failures = [1, 2, 3]
    .map((second) => FAULT_MS + second * 1_000)
    .filter((timeMs) => timeMs >= fromMs && timeMs < toMs);
  return [
    {
      name: 'Line',
      isLog: true,
      timesMs: [...usual, ...failures],
      values: [
        ...usual.map((timeMs) => `user ${(timeMs / MINUTE_MS) % 97} signed in`),
        ...failures.map((_, shard) => `panic: out of memory in shard ${shard}`),
      ],
    },
  ];
}

/** Data sources with something unusual in them, by uid. */
export const anomalousSources: Record<string, Source> = {
  calm: sourceOf({ host: 'a' }),
  jump: sourceOf({ host: 'a' }, { host: 'b', valueAt: jumps }),
  'one-dead': sourceOf({ host: 'a' }, { host: 'b', valueAt: () => Number.NaN }),
  'different-times': sourceOf(
    { host: 'a' },
    { host: 'young', fromMs: TO_MS - 2 * DAY_MS },
    { host: 'silent', toMs: FAULT_MS },
    { host: 'gone', toMs: TO_MS - 4 * DAY_MS },
    { host: 'newborn', fromMs: TO_MS }
  ),
  siblings: sourceOf(...['a', 'b', 'c', 'd'].map((host) => ({ host })), { host: 'stray', valueAt: jumps }),
  constant: sourceOf({ host: 'a', valueAt: () => 7 }),
  huge: sourceOf({ host: 'a', valueAt: (usual) => 1e200 * usual }),
  infinities: sourceOf({ host: 'a', valueAt: (usual, timeMs) => ((timeMs / HOUR_MS) % 50 === 0 ? Infinity : usual) }),
  logs: logLines,
};
