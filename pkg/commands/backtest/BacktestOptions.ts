import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { ForecastOptions } from '../ForecastOptions';

/** What the command `backtest` was asked for, checked. */
export interface BacktestOptions extends Pick<ForecastOptions, 'horizon' | 'season' | 'step' | 'output'> {
  /** What to score, each once. */
  readonly model: ReadonlyArray<ForecastPlan['model']>;
  /** How many times to forecast; one horizon lies between two. */
  readonly origins: number;
  /** Steps between a value and the one that the naive forecast repeats; 'auto' takes the shortest season found. */
  readonly cycle: number | 'auto';
  readonly format: 'table' | 'csv';
}
