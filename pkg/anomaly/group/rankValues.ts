import { firstNotBelow } from '../../series/firstNotBelow';
import { isMeasurable } from '../isMeasurable';
import type { SeriesGroup } from './SeriesGroup';

/** Stretches of equal width that the values are searched in. */
const BUCKETS = 2 ** 16;

/** Stands where a member has no value. */
export const NO_PLACE = 2 ** 32 - 1;

/** The values of a group in ascending order, and where each of them stands in it. */
export interface RankedValues {
  readonly known: Float64Array;
  /** A row a time, a column a member. */
  readonly places: Uint32Array;
}

/** Ranks all values of a group; equal ones have the same place. */
export function rankValues({ timesMs, members }: SeriesGroup): RankedValues {
  const places = new Uint32Array(timesMs.length * members.length).fill(NO_PLACE);
  const all = new Float64Array(places.length);
  let count = 0;
  for (const { values } of members) {
    for (const value of values) {
      if (isMeasurable(value)) {
        all[count++] = value;
      }
    }
  }
  const known = all.subarray(0, count).sort();
  const lowest = known[0] ?? 0;
  const perBucket = ((known.at(-1) ?? 0) - lowest) / BUCKETS;
  const bucketOf = (value: number): number => Math.min(BUCKETS - 1, Math.floor((value - lowest) / perBucket)) || 0;
  // Without them each search would wander through all of the values, most of which are in no cache.
  const starts = bucketStarts(known, bucketOf);
  members.forEach(({ values }, member) => {
    for (let t = 0; t < values.length; t++) {
      const value = values[t]!;
      if (isMeasurable(value)) {
        const bucket = bucketOf(value);
        places[t * members.length + member] = firstNotBelow(known, value, starts[bucket], starts[bucket + 1]);
      }
    }
  });
  return { known, places };
}

/** Place of the first value of each bucket, and the number of all values after the last. */
function bucketStarts(sorted: Float64Array, bucketOf: (value: number) => number): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const value of sorted) {
    const next = bucketOf(value) + 1;
    starts[next] = starts[next]! + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket + 1] = starts[bucket + 1]! + starts[bucket]!;
  }
  return starts;
}
