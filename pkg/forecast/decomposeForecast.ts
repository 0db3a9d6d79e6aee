import { decomposeMstl } from '../models/mstl/decomposeMstl';
import type { Components } from './Forecast';

/**
 * Takes a history and the forecast after it apart into one trend and its seasons (MSTL), so that both are seen in one
 * piece.
 * @param history on the data's scale, none missing
 * @param mean what follows it
 * @param seasonSteps ascending
 * @param skipped points before the history that nothing was learnt from: nothing is told of them
 */
export function decomposeForecast(
  history: Float64Array,
  mean: Float64Array,
  seasonSteps: readonly number[],
  skipped: number
): Components {
  const values = new Float64Array(history.length + mean.length);
  values.set(history);
  values.set(mean, history.length);
  const { trend, seasons } = decomposeMstl(values, seasonSteps);
  const afterSkipped = (part: Float64Array): Float64Array => {
    const whole = new Float64Array(skipped + part.length).fill(Number.NaN, 0, skipped);
    whole.set(part, skipped);
    return whole;
  };
  return { trend: afterSkipped(trend), seasons: seasons.map(afterSkipped) };
}
