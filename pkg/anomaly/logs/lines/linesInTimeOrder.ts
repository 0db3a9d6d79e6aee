/** Indices of log lines from the earliest to the latest; lines of one time stay in their order. */
export function linesInTimeOrder(timesMs: Float64Array): Uint32Array {
  const order = Uint32Array.from(timesMs, (_, line) => line);
  const isSorted = timesMs.every((timeMs, line) => line === 0 || timesMs[line - 1]! <= timeMs);
  return isSorted ? order : order.sort((a, b) => timesMs[a]! - timesMs[b]! || a - b);
}
