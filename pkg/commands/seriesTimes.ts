import { typicalStepMs } from '../prepare/typicalStepMs';
import type { Samples } from '../series/Samples';
import { INDEX_UNIT_MS } from './TimestampFormat';

/** The times of one series; Unix ms and milliseconds. */
export interface SeriesTimes {
  /** Of the first value. */
  readonly firstMs: number;
  /** Of the last row, whether it has a value or not. */
  readonly lastMs: number;
  /** From one value to the next, mostly. */
  readonly stepMs: number;
}

/** Tells from when to when a series goes, and in which steps. */
export function seriesTimes({ timesMs, values }: Samples): SeriesTimes {
  const measured = timesMs.filter((_, index) => !Number.isNaN(values[index])).sort();
  const distinct = measured.filter((timeMs, index) => timeMs !== measured[index - 1]);
  const lastMs = timesMs.reduce((latest, timeMs) => Math.max(latest, timeMs), Number.NEGATIVE_INFINITY);
  // Too few points for a step are too few for the engine, which says so.
  const stepMs = distinct.length < 2 ? INDEX_UNIT_MS : typicalStepMs(distinct);
  return { firstMs: distinct[0] ?? lastMs, lastMs, stepMs };
}
