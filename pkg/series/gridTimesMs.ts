/** The times of a regular grid, Unix ms. */
export function gridTimesMs(startMs: number, stepMs: number, count: number): Float64Array {
  return new Float64Array(count).map((_, index) => startMs + index * stepMs);
}
