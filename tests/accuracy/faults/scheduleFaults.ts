import { MINUTE_MS } from '../../../pkg/series/durations';
import { between } from '../between';
import { seededNoise, type SeededNoise } from '../seededNoise';
import { EXPORTERS, FAULT_KINDS, type Exporter, type Fault, type FaultKind } from './Fault';
import { FAULT_SIZES } from './faultSizes';

const SHORTEST_MS = MINUTE_MS;
const LONGEST_MS = 5 * MINUTE_MS;

/** After a fault the minute-long averages and refilled caches still show it. */
export const RECOVERY_MS = 3 * MINUTE_MS;

/** Between one fault's recovery and the next fault. */
const LEAST_PAUSE_MS = 2 * MINUTE_MS;

const KNOWN_EXPORTER: Partial<Record<FaultKind, Exporter>> = { latency: 'application', 'error burst': 'application' };

/**
 * Spreads faults over a stretch of time, one at a time and all kinds alike often, in a random order, at random times,
 * lengths and sizes.
 */
export function scheduleFaults(count: number, fromMs: number, toMs: number, seed: number): Fault[] {
  const noise = seededNoise(seed);
  const kinds = shuffle(
    Array.from({ length: count }, (_, index) => FAULT_KINDS[index % FAULT_KINDS.length]!),
    noise
  );
  const slotMs = (toMs - fromMs) / count;
  return kinds.map((kind, index) => {
    const lengthMs = between(noise, SHORTEST_MS, LONGEST_MS);
    const slackMs = slotMs - lengthMs - RECOVERY_MS - LEAST_PAUSE_MS;
    const startMs = fromMs + index * slotMs + between(noise, 0, slackMs);
    const { least, most } = FAULT_SIZES[kind];
    return {
      kind,
      startMs,
      endMs: startMs + lengthMs,
      size: between(noise, least, most),
      exporter: KNOWN_EXPORTER[kind] ?? (kind === 'silent exporter' ? pick(EXPORTERS, noise) : 'host'),
    };
  });
}

function pick<Item>(items: readonly Item[], noise: SeededNoise): Item {
  return items[Math.floor(noise.uniform() * items.length)]!;
}

function shuffle<Item>(items: readonly Item[], noise: SeededNoise): Item[] {
  return items
    .map((item) => ({ item, place: noise.uniform() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
