import { NEVER_RIGHT, type Trees } from './Trees';

/**
 * Which features made a row's paths short: every question on its way through a tree counts by how much shorter the way
 * is than the longest, averaged over how often a feature was asked (Local-DIFFI: Carletti, Terzi, Susto: Interpretable
 * Anomaly Detection with DIFFI, 2023).
 * @param row as wide as the trees' own, none missing
 * @returns a share for each feature; all sum to 1
 */
export function featureShares(trees: Trees, row: Float64Array): Float64Array {
  const { depth, width, features, thresholds, pathLengths } = trees;
  const innerCount = 2 ** depth - 1;
  const gains = new Float64Array(width);
  const asked = new Uint32Array(width);
  for (let tree = 0; tree < trees.count; tree++) {
    const first = tree * innerCount;
    let leaf = 0;
    for (let level = 0; level < depth; level++) {
      leaf = 2 * leaf + 1 + Number(row[features[first + leaf]!]! > thresholds[first + leaf]!);
    }
    const gain = Math.max(1 / pathLengths[tree * (innerCount + 1) + leaf - innerCount]! - 1 / depth, 0);
    let node = 0;
    for (let level = 0; level < depth && thresholds[first + node]! < NEVER_RIGHT; level++) {
      const feature = features[first + node]!;
      gains[feature] = gains[feature]! + gain;
      asked[feature] = asked[feature]! + 1;
      node = 2 * node + 1 + Number(row[feature]! > thresholds[first + node]!);
    }
  }
  const shares = gains.map((gain, feature) => gain / Math.max(asked[feature]!, 1));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (sum > 0 ? share / sum : 1 / width));
}
