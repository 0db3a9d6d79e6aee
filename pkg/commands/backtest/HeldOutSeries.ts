import type { ForecastPlan } from '../../forecast/ForecastPlan';

/** A series on its grid, and where a backtest cuts it. */
export interface HeldOutSeries {
  readonly name: string;
  readonly startMs: number;
  readonly stepMs: number;
  /** NaN where nothing was measured. */
  readonly values: Float64Array;
  /** Ascending; the number of points learnt from. One horizon at least lies behind the last. */
  readonly origins: readonly number[];
  /** The forecast of the whole series, of which a backtest changes the end and the model. */
  readonly plan: ForecastPlan;
}
