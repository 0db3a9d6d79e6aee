import type { SeriesBreach } from './SeriesBreach';

/** Orders breaches: what is expected comes before what is only possible. */
export function bySoonest(a: SeriesBreach, b: SeriesBreach): number {
  const aIsExpected = a.breach.meanMs !== undefined;
  const bIsExpected = b.breach.meanMs !== undefined;
  if (aIsExpected !== bIsExpected) {
    return aIsExpected ? -1 : 1;
  }
  const soonest = ({ breach }: SeriesBreach) => breach.meanMs ?? breach.earliestMs ?? Infinity;
  return soonest(a) - soonest(b);
}
