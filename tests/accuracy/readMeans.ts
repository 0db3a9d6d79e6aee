import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Series } from '../../pkg/series/Series';
import { parseTimeMs } from './parseTimeMs';

/**
 * Reads a file of one series, a time and a value a row below one row of names, as the means of steps that begin at
 * multiples of `stepMs`. Times without a zone are UTC; a step without a value is NaN.
 */
export function readMeans(file: string, name: string, stepMs: number): Series {
  const rows: string[][] = parse(readFileSync(file), { from_line: 2 });
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [time = '', value = ''] of rows) {
    if (value !== '') {
      const step = Math.floor(parseTimeMs(time) / stepMs);
      const { sum, count } = sums.get(step) ?? { sum: 0, count: 0 };
      sums.set(step, { sum: sum + Number(value), count: count + 1 });
    }
  }
  const firstStep = Math.min(...sums.keys());
  const length = Math.max(...sums.keys()) - firstStep + 1;
  const values = Float64Array.from({ length }, (_, index) => {
    const measured = sums.get(firstStep + index);
    return measured === undefined ? Number.NaN : measured.sum / measured.count;
  });
  return { name, labels: {}, startMs: firstStep * stepMs, stepMs, values };
}
