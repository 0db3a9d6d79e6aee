import { isMeasurable } from '../isMeasurable';
import type { SeriesGroup } from './SeriesGroup';

/**
 * What the members that have a value measured at one time, ascending.
 * @param buffer room for all members; the result is a view of it
 */
export function sortedValuesAt({ members }: SeriesGroup, index: number, buffer: Float64Array): Float64Array {
  let count = 0;
  for (const { values } of members) {
    const value = values[index]!;
    if (isMeasurable(value)) {
      buffer[count++] = value;
    }
  }
  return buffer.subarray(0, count).sort();
}
