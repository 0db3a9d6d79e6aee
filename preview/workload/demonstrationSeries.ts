import { busyness } from './busyness';
import type { WorkloadSeries } from './WorkloadSeries';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import { jitter } from './jitter';
import { wander } from './wander';

const SERVICES = [
  'checkout',
  'search',
  'catalogue',
  'basket',
  'payment',
  'login',
  'recommendation',
  'delivery',
  'invoice',
  'stock',
  'review',
  'gateway',
] as const;

const DISKS = [
  { mountpoint: '/var/lib/orders', nowPercent: 84.2, perDay: 1.35 },
  { mountpoint: '/var/log', nowPercent: 61, perDay: 0.42 },
  { mountpoint: '/', nowPercent: 38, perDay: 0.06 },
] as const;

const INSTANCES = ['web-1', 'web-2'] as const;

/**
 * Everything the demonstration workload measures; names start with `demonstration_` so that nobody takes them for real.
 */
export const demonstrationSeries: readonly WorkloadSeries[] = [
  ...SERVICES.map(requests),
  ...INSTANCES.map(cpu),
  ...DISKS.map(disk),
  memory(),
  latency(),
  errorPercent(),
];

function requests(service: string, index: number): WorkloadSeries {
  const seed = 1_000 + index;
  const scale = 620 / (1 + 0.45 * index);
  const shiftMs = (index % 4) * HOUR_MS;
  const dailyGrowth = 0.0042 - 0.0006 * (index % 5);
  return {
    name: 'demonstration_requests_per_second',
    labels: { job: 'demonstration', service },
    value: (timeMs, story) => {
      const level = 0.18 + 0.82 * busyness(timeMs - shiftMs);
      const growth = Math.max(0.2, 1 + dailyGrowth * story.daysSinceAnchor(timeMs));
      const lost = index === 0 ? 0.75 * story.incident(timeMs) : 0;
      return scale * level * growth * (1 - lost) * unrest(seed, timeMs, 0.05, 0.025);
    },
  };
}

function cpu(instance: string, index: number): WorkloadSeries {
  const seed = 2_000 + index;
  return {
    name: 'demonstration_cpu_utilisation_percent',
    labels: { job: 'demonstration', instance },
    value: (timeMs, story) => {
      const growth = Math.max(0.4, 1 + 0.006 * story.daysSinceAnchor(timeMs));
      const load = (14 + (66 - 14 * index) * busyness(timeMs)) * growth * unrest(seed, timeMs, 0.05, 0.04);
      return clampPercent(load + 30 * story.incident(timeMs));
    },
  };
}

function disk(place: (typeof DISKS)[number], index: number): WorkloadSeries {
  const seed = 3_000 + index;
  return {
    name: 'demonstration_disk_used_percent',
    labels: { job: 'demonstration', mountpoint: place.mountpoint },
    value: (timeMs, story) => {
      const days = story.daysSinceAnchor(timeMs);
      const filling = place.nowPercent + place.perDay * days;
      const duringDay = 0.5 * place.perDay * (busyness(timeMs) - 0.5);
      return clampPercent(filling + duringDay + 0.25 * place.perDay * wander(seed, timeMs, DAY_MS / 2));
    },
  };
}

/** A service that leaks until it is restarted. */
function memory(): WorkloadSeries {
  return {
    name: 'demonstration_memory_used_percent',
    labels: { job: 'demonstration', instance: 'web-1' },
    value: (timeMs, story) => {
      const leaked = Math.min(60, (7.5 * story.runningMs(timeMs)) / HOUR_MS);
      return clampPercent((34 + leaked) * unrest(4_500, timeMs, 0.005, 0.004));
    },
  };
}

function latency(): WorkloadSeries {
  return {
    name: 'demonstration_latency_p95_seconds',
    labels: { job: 'demonstration', service: 'checkout' },
    value: (timeMs, story) => {
      const queueing = 1 / (1.25 - 0.95 * Math.min(1, busyness(timeMs)));
      return 0.09 * queueing * (1 + 9 * story.incident(timeMs)) * unrest(4_000, timeMs, 0.1, 0.08);
    },
  };
}

function errorPercent(): WorkloadSeries {
  return {
    name: 'demonstration_error_percent',
    labels: { job: 'demonstration', service: 'checkout' },
    value: (timeMs, story) => {
      const usual = 0.35 + 0.45 * busyness(timeMs);
      return clampPercent((usual + 12 * story.incident(timeMs)) * unrest(5_000, timeMs, 0.15, 0.12));
    },
  };
}

/** A factor around 1: slow wandering over hours and noise from minute to minute. */
function unrest(seed: number, timeMs: number, slow: number, fast: number): number {
  const minute = Math.floor(timeMs / MINUTE_MS);
  return 1 + slow * wander(seed, timeMs, 5 * HOUR_MS) + fast * jitter(seed, minute);
}

function clampPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}
