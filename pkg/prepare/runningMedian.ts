import { SortedValues } from '../series/SortedValues';

/**
 * The median of each value's surroundings, which keeps edges as they are and follows no burst shorter than half its
 * window. Towards an end the window shrinks to what is there.
 * @param values none missing
 * @param half points on each side
 */
export function runningMedian(values: Float64Array, half: number): Float64Array {
  const medians = new Float64Array(values.length);
  const around = new SortedValues(2 * half + 1);
  for (let i = 0; i < Math.min(half, values.length); i++) {
    around.add(values[i]!);
  }
  for (let i = 0; i < values.length; i++) {
    if (i > half) {
      around.remove(values[i - half - 1]!);
    }
    if (i + half < values.length) {
      around.add(values[i + half]!);
    }
    medians[i] = around.median;
  }
  return medians;
}
