import type { FaultKind } from './Fault';

/** How strong a fault can be, from the least to the most. */
export interface FaultSizes {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/**
 * Sizes are those of running systems, not multiples of the simulator's noise: a runaway process takes whole cores, a
 * leak fills the memory within 1 to 5 minutes, a slow dependency adds more than the whole answer took before, a broken
 * release or backend fails one request in 20 at least, and a forgotten debug log or dump fills a disk of 500 GB with 250 MB to
 * 1.5 GB a second.
 */
export const FAULT_SIZES: Readonly<Record<FaultKind, FaultSizes>> = {
  'CPU hog': { least: 3, most: 7, unit: 'of 8 cores taken' },
  'memory leak': { least: 0.2, most: 0.8, unit: '% of the memory a second' },
  latency: { least: 120, most: 600, unit: 'ms added' },
  'error burst': { least: 0.05, most: 0.3, unit: 'share of requests that fail' },
  'disk filling': { least: 0.05, most: 0.3, unit: '% of the disk a second' },
  'silent exporter': { least: 0, most: 0, unit: 'no values' },
};
