import type { Points } from './ChartSeries';

/**
 * Puts points in the order of their times; values that can't be drawn break the line.
 * @param timesMs Unix milliseconds; kept as they are where they are in order, so that lines that share them still do
 */
export function toPoints(timesMs: readonly number[], values: ReadonlyArray<number | null>): Points {
  const isAscending = timesMs.every((timeMs, i) => i === 0 || timeMs > (timesMs[i - 1] ?? -Infinity));
  if (isAscending) {
    return { timesMs, values: values.map(drawable) };
  }
  const order = timesMs.map((_, i) => i).sort((a, b) => (timesMs[a] ?? 0) - (timesMs[b] ?? 0));
  // Of several points at one time the last given counts, as it does for the forecast.
  const last = order.filter((i, k) => timesMs[i] !== timesMs[order[k + 1] ?? -1]);
  return { timesMs: last.map((i) => timesMs[i] ?? 0), values: last.map((i) => drawable(values[i])) };
}

function drawable(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
