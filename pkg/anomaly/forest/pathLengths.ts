import type { Trees } from './Trees';

/**
 * How many steps the trees need for each row, on average over the trees.
 * @param rows row by row, as wide as the trees' own, none missing
 */
export function pathLengths(trees: Trees, rows: Float64Array): Float64Array {
  const rowCount = rows.length / trees.width;
  const sums = new Float64Array(rowCount);
  for (let tree = 0; tree < trees.count; tree++) {
    addTree(trees, tree, rows, sums);
  }
  return sums.map((sum) => sum / trees.count);
}

/** Walks four rows at once: their steps do not wait for each other, as those of a single row do. */
function addTree(trees: Trees, tree: number, rows: Float64Array, sums: Float64Array): void {
  const { depth, width, pathLengths: lengths } = trees;
  const innerCount = 2 ** depth - 1;
  const features = trees.features.subarray(tree * innerCount, (tree + 1) * innerCount);
  const thresholds = trees.thresholds.subarray(tree * innerCount, (tree + 1) * innerCount);
  const firstLeaf = tree * (innerCount + 1) - innerCount;
  const rowCount = sums.length;
  let row = 0;
  for (; row + 4 <= rowCount; row += 4) {
    const a = row * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    let nodeA = 0;
    let nodeB = 0;
    let nodeC = 0;
    let nodeD = 0;
    for (let level = 0; level < depth; level++) {
      nodeA = 2 * nodeA + 1 + Number(rows[a + features[nodeA]!]! > thresholds[nodeA]!);
      nodeB = 2 * nodeB + 1 + Number(rows[b + features[nodeB]!]! > thresholds[nodeB]!);
      nodeC = 2 * nodeC + 1 + Number(rows[c + features[nodeC]!]! > thresholds[nodeC]!);
      nodeD = 2 * nodeD + 1 + Number(rows[d + features[nodeD]!]! > thresholds[nodeD]!);
    }
    sums[row] = sums[row]! + lengths[firstLeaf + nodeA]!;
    sums[row + 1] = sums[row + 1]! + lengths[firstLeaf + nodeB]!;
    sums[row + 2] = sums[row + 2]! + lengths[firstLeaf + nodeC]!;
    sums[row + 3] = sums[row + 3]! + lengths[firstLeaf + nodeD]!;
  }
  for (; row < rowCount; row++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + 1 + Number(rows[row * width + features[node]!]! > thresholds[node]!);
    }
    sums[row] = sums[row]! + lengths[firstLeaf + node]!;
  }
}
