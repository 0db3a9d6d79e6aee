import type { Band } from '../../pkg/forecast/Forecast';

/** A forecast's scores on what came next, as the M4 competition defines them. */
export interface ForecastScore {
  /** In percent, 0 to 200. */
  readonly smape: number;
  readonly mase: number;
}

/**
 * @param train what was known
 * @param test what came next
 * @param cycleSteps of the seasonal naive forecast that MASE divides by
 */
export function scoreForecast(
  predicted: Float64Array,
  test: Float64Array,
  train: Float64Array,
  cycleSteps: number
): ForecastScore {
  const errors = [...test].map((actual, i) => Math.abs(actual - predicted[i]!));
  const percentages = [...test].map((actual, i) => {
    const size = Math.abs(actual) + Math.abs(predicted[i]!);
    return size > 0 ? (200 * errors[i]!) / size : 0;
  });
  return { smape: mean(percentages), mase: mean(errors) / naiveScale(train, cycleSteps) };
}

/** The mean scaled interval score of a band, which rewards narrow bands that hold what they promise. */
export function scoreBand(
  { level, lower, upper }: Band,
  test: Float64Array,
  train: Float64Array,
  cycleSteps: number
): number {
  const penalty = 2 / (1 - level / 100);
  const intervals = [...test].map((actual, i) => {
    const miss = Math.max(0, lower[i]! - actual, actual - upper[i]!);
    return upper[i]! - lower[i]! + penalty * miss;
  });
  return mean(intervals) / naiveScale(train, cycleSteps);
}

/** The share of points that a band holds. */
export function coverageOf({ lower, upper }: Band, test: Float64Array): number {
  return mean([...test].map((actual, i) => Number(actual >= lower[i]! && actual <= upper[i]!)));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function naiveScale(train: Float64Array, cycleSteps: number): number {
  return mean([...train.subarray(cycleSteps)].map((value, i) => Math.abs(value - train[i]!)));
}
