import { DEVIATIONS_PER_MEDIAN } from '../../prepare/deviationsPerMedian';
import { median } from '../../prepare/median';
import { runningMedian } from '../../prepare/runningMedian';

/** Standard deviations from its surroundings' median that a value may stand. */
const MAX_DEVIATIONS = 3;

/**
 * Takes outliers back to the edge of what is usual around them, so that a burst of up to `longest` points does not look
 * like a level; levels keep their edges (after Hampel's identifier).
 * @param values none missing
 */
export function clipSpikes(values: Float64Array, longest: number): Float64Array {
  const usual = runningMedian(values, longest);
  const distances = values.map((value, i) => Math.abs(value - usual[i]!));
  const room = MAX_DEVIATIONS * DEVIATIONS_PER_MEDIAN * median(distances);
  return values.map((value, i) => Math.min(usual[i]! + room, Math.max(usual[i]! - room, value)));
}
