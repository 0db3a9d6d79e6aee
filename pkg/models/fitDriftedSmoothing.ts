import { fitExponentialSmoothing } from './fitExponentialSmoothing';

/** Exponential smoothing around a drift, fitted: the next values are `level`, `level + drift`, and so on. */
export interface DriftedSmoothing {
  readonly alpha: number;
  readonly level: number;
  readonly drift: number;
}

/** Smooths what a given drift per step leaves of the values, so that alpha need not rise to follow the drift. */
export function fitDriftedSmoothing(values: Float64Array, drift: number): DriftedSmoothing {
  const { alpha, level } = fitExponentialSmoothing(values.map((value, i) => value - drift * i));
  return { alpha, level: level + drift * values.length, drift };
}
