import { decomposeMstl } from '../models/mstl/decomposeMstl';
import { concatenate } from '../series/concatenate';
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
  const { trend, seasons } = decomposeMstl(concatenate(history, mean), seasonSteps);
  const untold = new Float64Array(skipped).fill(Number.NaN);
  const afterSkipped = (part: Float64Array): Float64Array => concatenate(untold, part);
  return { trend: afterSkipped(trend), seasons: seasons.map(afterSkipped) };
}
