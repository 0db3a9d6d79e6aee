import type { Points } from './ChartSeries';

/** A gap of more than this many intervals is drawn as one. */
const GAP_INTERVALS = 1.5;

/**
 * Breaks a line where points are missing, for data sources that leave them out.
 * @param intervalMs usual time between points; undefined where the data source doesn't tell it
 */
export function breakAtGaps(points: Points, intervalMs: number | undefined): Points {
  if (intervalMs === undefined || intervalMs <= 0) {
    return points;
  }
  const timesMs: number[] = [];
  const values: Array<number | null> = [];
  points.timesMs.forEach((timeMs, i) => {
    const before = timesMs.at(-1);
    if (before !== undefined && timeMs - before > GAP_INTERVALS * intervalMs) {
      timesMs.push(before + intervalMs);
      values.push(null);
    }
    timesMs.push(timeMs);
    values.push(points.values[i] ?? null);
  });
  return timesMs.length === points.timesMs.length ? points : { timesMs, values };
}
