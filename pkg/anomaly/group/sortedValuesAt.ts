import type { SeriesGroup } from './SeriesGroup';

/**
 * What the members that have a finite value measured at one time, ascending.
 * @param buffer room for all members; the result is a view of it
 */
export function sortedValuesAt({ members }: SeriesGroup, index: number, buffer: Float64Array): Float64Array {
  let count = 0;
  for (const { values } of members) {
    const value = values[index]!;
    if (Number.isFinite(value)) {
      buffer[count++] = value;
    }
  }
  return buffer.subarray(0, count).sort();
}
