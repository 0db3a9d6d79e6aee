/** The never-falling sequence nearest to `values` in squares (pool adjacent violators; Ayer et al., 1955). */
export function isotonicIncrease(values: Float64Array): Float64Array {
  const means: number[] = [];
  const counts: number[] = [];
  for (const value of values) {
    let mean = value;
    let count = 1;
    while (means.length > 0 && means.at(-1)! >= mean) {
      const pooled = counts.pop()!;
      mean = (means.pop()! * pooled + mean * count) / (pooled + count);
      count += pooled;
    }
    means.push(mean);
    counts.push(count);
  }
  const increasing = new Float64Array(values.length);
  let start = 0;
  means.forEach((mean, block) => {
    increasing.fill(mean, start, start + counts[block]!);
    start += counts[block]!;
  });
  return increasing;
}
