const EULER_GAMMA = 0.5772156649015329;

/**
 * Steps of an unsuccessful search in a binary search tree of so many values: what a point's path length is measured by
 * (equation 1 of Liu, Ting, Zhou: Isolation Forest, 2008).
 */
export function averagePathLength(count: number): number {
  if (count <= 1) {
    return 0;
  }
  if (count === 2) {
    return 1;
  }
  return 2 * (Math.log(count - 1) + EULER_GAMMA) - (2 * (count - 1)) / count;
}
