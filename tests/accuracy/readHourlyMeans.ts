import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Series } from '../../pkg/series/Series';

const HOUR_MS = 3_600_000;

/**
 * Reads a file of one series, a time and a value a row below one row of names, as the means of its hours. Times without a zone are
 * UTC; an hour without a value is NaN.
 */
export function readHourlyMeans(file: string, name: string): Series {
  const rows: string[][] = parse(readFileSync(file), { from_line: 2 });
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [time = '', value = ''] of rows) {
    if (value !== '') {
      const hour = Math.floor(parseTimeMs(time) / HOUR_MS);
      const { sum, count } = sums.get(hour) ?? { sum: 0, count: 0 };
      sums.set(hour, { sum: sum + Number(value), count: count + 1 });
    }
  }
  const firstHour = Math.min(...sums.keys());
  const hours = Math.max(...sums.keys()) - firstHour + 1;
  const values = Float64Array.from({ length: hours }, (_, index) => {
    const measured = sums.get(firstHour + index);
    return measured === undefined ? Number.NaN : measured.sum / measured.count;
  });
  return { name, labels: {}, startMs: firstHour * HOUR_MS, stepMs: HOUR_MS, values };
}

/** Reads `2018-06-13T00:00:00Z` and `2018-06-13 00:00:00`. */
function parseTimeMs(text: string): number {
  const timeMs = Date.parse(text.endsWith('Z') ? text : `${text.replace(' ', 'T')}Z`);
  if (Number.isNaN(timeMs)) {
    throw new RangeError(`${text} is no time.`);
  }
  return timeMs;
}
