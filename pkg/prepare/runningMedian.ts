/**
 * The median of each value's surroundings, which keeps edges as they are and follows no burst shorter than half its
 * window. Towards an end the window shrinks to what is there.
 * @param values none missing
 * @param half points on each side
 */
export function runningMedian(values: Float64Array, half: number): Float64Array {
  const medians = new Float64Array(values.length);
  const sorted = new Float64Array(2 * half + 1);
  let size = 0;
  const insert = (value: number): void => {
    const at = placeOf(sorted, size, value);
    sorted.copyWithin(at + 1, at, size);
    sorted[at] = value;
    size++;
  };
  for (let i = 0; i < Math.min(half, values.length); i++) {
    insert(values[i]!);
  }
  for (let i = 0; i < values.length; i++) {
    if (i > half) {
      const gone = placeOf(sorted, size, values[i - half - 1]!);
      sorted.copyWithin(gone, gone + 1, size);
      size--;
    }
    if (i + half < values.length) {
      insert(values[i + half]!);
    }
    const middle = size >> 1;
    medians[i] = size % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  }
  return medians;
}

/** The first of the `size` sorted numbers that is not below `value`. */
function placeOf(sorted: Float64Array, size: number, value: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
