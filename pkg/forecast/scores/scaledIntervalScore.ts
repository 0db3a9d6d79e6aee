import type { Band } from '../Forecast';
import { meanOverMeasured } from './meanOverMeasured';

/**
 * MSIS, the mean scaled interval score of a band: its width, and for each miss the distance times 2 / (1 − level), in
 * units of the naive forecast's error (Gneiting and Raftery, "Strictly proper scoring rules", 2007; scaled as in the M4
 * competition).
 * @param actual what came, on the data's scale; NaN where nothing was measured
 * @param scale of the history, by `naiveScale`
 * @returns NaN where nothing was measured or the scale is not above 0
 */
export function scaledIntervalScore(actual: Float64Array, { level, lower, upper }: Band, scale: number): number {
  if (!(scale > 0)) {
    return Number.NaN;
  }
  const penalty = 2 / (1 - level / 100);
  const score = meanOverMeasured(actual, (value, index) => {
    const [low, high] = [lower[index]!, upper[index]!];
    return high - low + penalty * Math.max(0, low - value, value - high);
  });
  return score / scale;
}
