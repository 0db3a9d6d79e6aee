import type { Points } from './ChartSeries';

/** A column of uPlot's table: undefined where the line has no point at that time, null where it breaks. */
export type Column = Array<number | null | undefined>;

export interface AlignedColumns {
  /** Unix times in milliseconds, ascending: every time of every line, once. */
  readonly timesMs: number[];
  /** One column for each line, in the order given, as long as `timesMs`. */
  readonly columns: Column[];
}

/** Puts lines with times of their own on one time axis. */
export function alignColumns(lines: readonly Points[]): AlignedColumns {
  const timesMs = unionOfTimes(lines.map((line) => line.timesMs));
  const columns = lines.map((line) => {
    const column: Column = new Array<number | null | undefined>(timesMs.length).fill(undefined);
    let row = 0;
    line.timesMs.forEach((timeMs, i) => {
      while ((timesMs[row] ?? Infinity) < timeMs) {
        row++;
      }
      column[row] = line.values[i] ?? null;
    });
    return column;
  });
  return { timesMs, columns };
}

function unionOfTimes(allTimes: ReadonlyArray<readonly number[]>): number[] {
  // Series of one query share their times; comparing them is cheaper than sorting them together.
  const different: Array<readonly number[]> = [];
  for (const times of allTimes) {
    if (!different.some((known) => isSame(known, times))) {
      different.push(times);
    }
  }
  const sorted = Float64Array.from(different.flat()).sort();
  return Array.from(sorted.filter((timeMs, i) => i === 0 || timeMs !== sorted[i - 1]));
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((timeMs, i) => timeMs === b[i]));
}
