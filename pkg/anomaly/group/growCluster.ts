import type { Cluster } from './Cluster';

/**
 * The cluster that DBSCAN finds in one dimension (Ester et al., 1996, with two points a neighbourhood) around those
 * given: values join it as long as each is no further than `epsilon` from the one before.
 */
export function growCluster(sorted: Float64Array, { first, last }: Cluster, epsilon: number): Cluster {
  let [lowest, highest] = [first, last];
  while (lowest > 0 && sorted[lowest]! - sorted[lowest - 1]! <= epsilon) {
    lowest--;
  }
  while (highest < sorted.length - 1 && sorted[highest + 1]! - sorted[highest]! <= epsilon) {
    highest++;
  }
  return { first: lowest, last: highest };
}
