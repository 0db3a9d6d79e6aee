import { LimitReachedError } from '../errors/LimitReachedError';
import type { Scale } from './scaleSchema';

/**
 * How many there are to be, as an absolute number. A change never goes past the bounds, and never the other way where the
 * number is outside them already: "two more, 10 at the most" does not shrink what has 12.
 * @param what such as `The Deployment web`
 * @throws {LimitReachedError} where a change would change nothing
 */
export function scaledTo(what: string, current: number, { change, to, least, most }: Scale): number {
  if (change === undefined) {
    return to ?? current;
  }
  const bounded = Math.max(least, Math.min(most, current + change));
  if (change > 0 ? bounded <= current : bounded >= current) {
    throw new LimitReachedError(what, current, change, least, most);
  }
  return bounded;
}
