import { seededRandom } from '../../series/seededRandom';
import { averagePathLength } from './averagePathLength';
import type { ForestOptions } from './ForestOptions';
import { NEVER_RIGHT, type Trees } from './Trees';

/**
 * Grows trees that part rows by a random feature at a random value until each is alone or the tree is as deep as an
 * average one (algorithms 1 and 2 of Liu, Ting, Zhou: Isolation Forest, 2008).
 * @param rows row by row, `width` values each, none missing
 */
export function growTrees(rows: Float64Array, width: number, options: ForestOptions): Trees {
  const rowCount = rows.length / width;
  const rowsPerTree = Math.min(options.rowsPerTree, rowCount);
  const depth = Math.ceil(Math.log2(Math.max(rowsPerTree, 2)));
  const trees: Trees = {
    count: options.trees,
    depth,
    width,
    rowsPerTree,
    features: new Uint16Array(options.trees * (2 ** depth - 1)),
    thresholds: new Float64Array(options.trees * (2 ** depth - 1)).fill(NEVER_RIGHT),
    pathLengths: new Float64Array(options.trees * 2 ** depth),
  };
  const random = seededRandom(options.seed);
  const order = Uint32Array.from({ length: rowCount }, (_, row) => row);
  for (let tree = 0; tree < options.trees; tree++) {
    drawFirst(order, rowsPerTree, random);
    growTree(trees, tree, rows, order, random);
  }
  return trees;
}

/** Moves a random choice of `count` entries to the front: the first steps of Fisher and Yates' shuffle. */
function drawFirst(order: Uint32Array, count: number, random: () => number): void {
  for (let place = 0; place < count; place++) {
    const chosen = place + Math.floor(random() * (order.length - place));
    const row = order[chosen]!;
    order[chosen] = order[place]!;
    order[place] = row;
  }
}

function growTree(trees: Trees, tree: number, rows: Float64Array, order: Uint32Array, random: () => number): void {
  const { depth, width, features, thresholds, pathLengths } = trees;
  const innerCount = 2 ** depth - 1;
  const ranges = new Float64Array(2 * width);
  const varying = new Uint16Array(width);

  const grow = (node: number, level: number, from: number, to: number): void => {
    const choices = level < depth && to - from > 1 ? findVarying(rows, width, order, from, to, ranges, varying) : 0;
    if (choices === 0) {
      const leaf = (node + 1) * 2 ** (depth - level) - 1 - innerCount;
      pathLengths[tree * (innerCount + 1) + leaf] = level + averagePathLength(to - from);
      return;
    }
    const feature = varying[Math.floor(random() * choices)]!;
    const lowest = ranges[2 * feature]!;
    const highest = ranges[2 * feature + 1]!;
    const drawn = lowest + random() * (highest - lowest);
    // Rounding may draw the highest value itself, which would leave the right side empty.
    const threshold = drawn < highest ? drawn : lowest;
    features[tree * innerCount + node] = feature;
    thresholds[tree * innerCount + node] = threshold;
    const middle = part(rows, width, order, from, to, feature, threshold);
    grow(2 * node + 1, level + 1, from, middle);
    grow(2 * node + 2, level + 1, middle, to);
  };
  grow(0, 0, 0, trees.rowsPerTree);
}

/** Notes the range of every feature over some rows, and which features vary; returns how many do. */
function findVarying(
  rows: Float64Array,
  width: number,
  order: Uint32Array,
  from: number,
  to: number,
  ranges: Float64Array,
  varying: Uint16Array
): number {
  let count = 0;
  for (let feature = 0; feature < width; feature++) {
    let lowest = Infinity;
    let highest = -Infinity;
    for (let place = from; place < to; place++) {
      const value = rows[order[place]! * width + feature]!;
      lowest = value < lowest ? value : lowest;
      highest = value > highest ? value : highest;
    }
    ranges[2 * feature] = lowest;
    ranges[2 * feature + 1] = highest;
    if (highest > lowest) {
      varying[count++] = feature;
    }
  }
  return count;
}

/** Brings the rows not above a threshold before the others; returns where the others start. */
function part(
  rows: Float64Array,
  width: number,
  order: Uint32Array,
  from: number,
  to: number,
  feature: number,
  threshold: number
): number {
  let middle = from;
  for (let place = from; place < to; place++) {
    const row = order[place]!;
    if (rows[row * width + feature]! <= threshold) {
      order[place] = order[middle]!;
      order[middle++] = row;
    }
  }
  return middle;
}
