/**
 * The longest run of values that holds no gap of `gapSteps` missing points or more, from its first measured value to
 * its last.
 * @param values the first and the last measured; NaN where missing
 * @returns a view of `values`, not a copy
 */
export function longestStretch(values: Float64Array, gapSteps: number): Float64Array {
  let longest = { start: 0, end: 0 };
  let start = 0;
  let lastMeasured = 0;
  for (let i = 1; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) {
      continue;
    }
    if (i - lastMeasured > gapSteps) {
      start = i;
    }
    lastMeasured = i;
    if (i + 1 - start > longest.end - longest.start) {
      longest = { start, end: i + 1 };
    }
  }
  return values.subarray(longest.start, longest.end);
}
