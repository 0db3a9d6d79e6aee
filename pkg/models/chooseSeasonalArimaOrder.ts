import { movingAverage } from '../prepare/movingAverage';
import { chooseArimaOrder, type ArimaOrder } from './chooseArimaOrder';

/** Orders with a season, as Box and Jenkins name them. */
export interface SeasonalArimaOrder extends ArimaOrder {
  readonly P: 0 | 1;
  readonly D: 0 | 1;
  readonly Q: 0 | 1;
  /** Steps of the season. */
  readonly s: number;
}

/** From this strength of the season on, differences of a whole season are taken. */
const STRONG_SEASON = 0.64;

/**
 * Differences by the season where that is strong (Wang, Smith and Hyndman, "Characteristic-based clustering for time
 * series data", 2006), with a seasonal moving average as in the airline model; else gives it an autoregressive term.
 * One term of each kind stands for the rest, differenced where what that leaves asks for it.
 * @param values two seasons or more
 * @param adjusted the values without the season
 */
export function chooseSeasonalArimaOrder(values: Float64Array, adjusted: Float64Array, s: number): SeasonalArimaOrder {
  const isStrong = seasonStrength(values, adjusted, s) > STRONG_SEASON;
  const { d } = chooseArimaOrder(isStrong ? values.subarray(s).map((value, i) => value - values[i]!) : adjusted);
  // With more terms beside the seasonal ones the library's search runs away too often.
  return { p: 1, d, q: 1, P: isStrong ? 0 : 1, D: isStrong ? 1 : 0, Q: isStrong ? 1 : 0, s };
}

/** The share of the detrended values' variance that the season explains. */
function seasonStrength(values: Float64Array, adjusted: Float64Array, s: number): number {
  const trend = movingAverage(adjusted, s);
  let count = 0;
  let [restSum, restSquares, detrendedSum, detrendedSquares] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(trend[i]!)) {
      const rest = adjusted[i]! - trend[i]!;
      const detrended = values[i]! - trend[i]!;
      count++;
      restSum += rest;
      restSquares += rest * rest;
      detrendedSum += detrended;
      detrendedSquares += detrended * detrended;
    }
  }
  const variance = detrendedSquares - detrendedSum ** 2 / count;
  return variance > 0 ? 1 - (restSquares - restSum ** 2 / count) / variance : 0;
}
