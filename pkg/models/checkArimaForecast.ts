import { ArimaError } from './errors/ArimaError';

/** A forecast may leave the history's range by this many times the range; past it the fit has exploded. */
const RANGES_BEYOND_HISTORY = 2;

/** The share that a variance may fall by: rounding only. */
const ROUNDING = 1e-6;

/**
 * Lets an ARIMA forecast pass that is finite, near its history, and less certain the further it looks.
 * @param varianceTolerance the share by which a variance may lie below the one before it
 * @throws {ArimaError} naming the check that failed
 */
export function checkArimaForecast(
  history: Float64Array,
  mean: Float64Array,
  variance: readonly number[],
  varianceTolerance = ROUNDING
): Float64Array {
  if (!mean.every(Number.isFinite) || !variance.every(Number.isFinite)) {
    throw new ArimaError('its forecast is not finite');
  }
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of history) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const room = RANGES_BEYOND_HISTORY * (highest - lowest);
  if (!mean.every((value) => value >= lowest - room && value <= highest + room)) {
    throw new ArimaError('its forecast leaves the range of the history many times over');
  }
  const isSound = variance.every(
    (value, step) => value > 0 && value >= (variance[step - 1] ?? 0) * (1 - varianceTolerance)
  );
  if (!isSound) {
    throw new ArimaError('its variances are not positive or fall with the horizon');
  }
  return mean;
}
