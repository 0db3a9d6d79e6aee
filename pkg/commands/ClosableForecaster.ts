import type { Forecaster } from '../query/Forecaster';

/** A forecaster that holds resources until it is closed. */
export interface ClosableForecaster extends Forecaster {
  /** How many forecasts it works on at the same time. */
  readonly fitsAtOnce: number;
  close(): void;
}
