import type { Trees } from './Trees';

/** As `pathLengths`, of one row: without the arrays that many rows need. */
export function pathLengthOfRow(trees: Trees, row: Float64Array): number {
  const { count, depth, features, thresholds, pathLengths } = trees;
  const innerCount = 2 ** depth - 1;
  let sum = 0;
  for (let tree = 0; tree < count; tree++) {
    const first = tree * innerCount;
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + 1 + Number(row[features[first + node]!]! > thresholds[first + node]!);
    }
    sum += pathLengths[first + tree + node - innerCount]!;
  }
  return sum / count;
}
