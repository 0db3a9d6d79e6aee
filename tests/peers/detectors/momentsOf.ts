/** Mean and standard deviation of what isn't missing; NaN where all is. */
export function momentsOf(values: Float64Array): { mean: number; deviation: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (const value of values) {
    if (!Number.isNaN(value)) {
      count++;
      sum += value;
    }
  }
  const mean = sum / count;
  for (const value of values) {
    if (!Number.isNaN(value)) {
      squares += (value - mean) ** 2;
    }
  }
  return { mean, deviation: Math.sqrt(squares / count) };
}
