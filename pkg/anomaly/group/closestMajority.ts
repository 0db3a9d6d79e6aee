import type { Cluster } from './Cluster';

/** Where more than half of the values stand closest together. */
export function closestMajority(sorted: Float64Array): Cluster {
  const reach = sorted.length >> 1;
  let first = 0;
  for (let place = 1; place + reach < sorted.length; place++) {
    if (sorted[place + reach]! - sorted[place]! < sorted[first + reach]! - sorted[first]!) {
      first = place;
    }
  }
  return { first, last: first + reach };
}
