/**
 * Finds a value's place among sorted ones by halving.
 * @param sorted ascending from place `from` up to `to`, which is not part of it
 * @returns the first of these places whose number is not below `value`; `to` where all are
 */
export function firstNotBelow(sorted: Float64Array, value: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
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
