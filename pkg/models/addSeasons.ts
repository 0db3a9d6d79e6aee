import { seasonAt } from '../prepare/seasonAt';
import type { SeasonCycle } from './SeasonCycle';

/** Puts the seasons back on the rest of the points that come next; changes and returns `rest`. */
export function addSeasons(rest: Float64Array, { profiles, nextPoint }: SeasonCycle): Float64Array {
  for (let i = 0; i < rest.length; i++) {
    rest[i] = rest[i]! + seasonAt(profiles, nextPoint + i);
  }
  return rest;
}
