/** Non-seasonal orders as Box and Jenkins name them. */
export interface ArimaOrder {
  readonly p: number;
  readonly d: 0 | 1;
  readonly q: number;
}

const MAX_P = 3;

/** 5 % critical value of the KPSS test of a constant level (Kwiatkowski et al., 1992). */
const KPSS_CRITICAL = 0.463;

/**
 * Differences once where the KPSS test rejects a constant level, then takes the autoregressive order of least AIC
 * (Levinson-Durbin), with one moving-average term beside it. White noise gets no term at all.
 */
export function chooseArimaOrder(values: Float64Array): ArimaOrder {
  const d = kpssStatistic(values) > KPSS_CRITICAL ? 1 : 0;
  const stationary = d === 1 ? values.subarray(1).map((value, i) => value - values[i]!) : values;
  const p = autoregressiveOrder(autocovariances(stationary, MAX_P), stationary.length);
  return { p, d, q: p === 0 ? 0 : 1 };
}

function kpssStatistic(values: Float64Array): number {
  const lags = Math.floor(4 * (values.length / 100) ** 0.25);
  const [variance, ...covariances] = autocovariances(values, lags);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let partialSum = 0;
  let squares = 0;
  for (const value of values) {
    partialSum += value - mean;
    squares += partialSum * partialSum;
  }
  const longRun = covariances.reduce(
    (sum, covariance, i) => sum + 2 * (1 - (i + 1) / (lags + 1)) * covariance,
    variance!
  );
  return longRun > 0 ? squares / (values.length ** 2 * longRun) : 0;
}

/** @returns the covariances at lag 0 to `lags` */
function autocovariances(values: Float64Array, lags: number): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Array.from({ length: lags + 1 }, (_, lag) => {
    let sum = 0;
    for (let i = lag; i < values.length; i++) {
      sum += (values[i]! - mean) * (values[i - lag]! - mean);
    }
    return sum / values.length;
  });
}

function autoregressiveOrder(covariances: readonly number[], count: number): number {
  let errorVariance = covariances[0]!;
  if (!(errorVariance > 0)) {
    return 0;
  }
  let coefficients: number[] = [];
  let best = { order: 0, aic: count * Math.log(errorVariance) };
  for (let order = 1; order < covariances.length; order++) {
    const explained = coefficients.reduce((sum, value, i) => sum + value * covariances[order - 1 - i]!, 0);
    const reflection = (covariances[order]! - explained) / errorVariance;
    coefficients = [...coefficients.map((value, i) => value - reflection * coefficients.at(-1 - i)!), reflection];
    errorVariance *= 1 - reflection * reflection;
    if (!(errorVariance > 0)) {
      return order;
    }
    const aic = count * Math.log(errorVariance) + 2 * order;
    if (aic < best.aic) {
      best = { order, aic };
    }
  }
  return best.order;
}
