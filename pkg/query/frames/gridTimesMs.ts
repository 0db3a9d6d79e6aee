/** The times of a regular grid, Unix ms. */
export function gridTimesMs(startMs: number, stepMs: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => startMs + index * stepMs);
}
