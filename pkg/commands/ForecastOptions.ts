import type { ModelName } from '../models/ModelName';

/** What the command `forecast` was asked for, checked. */
export interface ForecastOptions {
  /** In steps. */
  readonly horizon: number;
  /** Lengths in steps. */
  readonly season: 'auto' | 'none' | readonly number[];
  readonly model: ModelName | 'auto';
  /** Coverage of each band in percent, ascending. */
  readonly level: readonly number[];
  /** `length` is in milliseconds for times, or in units of ds where that holds whole numbers. */
  readonly step: 'auto' | { readonly unit: 'time' | 'index'; readonly length: number };
  /** Path to write to; standard output where absent. */
  readonly output?: string;
}
