import type { InputTables } from './InputTable';

/**
 * What a person should know besides the verdicts, a line each: columns left out, rows out of order, series too short.
 * @param learning names of the series that were still being learnt at their end
 */
export function describeRun({ tables, labels }: InputTables, learning: readonly string[]): string[] {
  const lines: string[] = [];
  if (labels.length > 0) {
    const names = labels.map((name) => `"${name}"`).join(' and ');
    lines.push(`Not judged: ${names}, as labels tell what is anomalous. Name columns in --columns to judge them.`);
  }
  const lateRows = tables.reduce((sum, { timesMs }) => sum + countLate(timesMs), 0);
  if (lateRows > 0) {
    const rows = lateRows === 1 ? '1 row is' : `${lateRows} rows are`;
    lines.push(`${rows} not later than the row before; all were judged in the order they stand in.`);
  }
  if (learning.length > 0) {
    const which =
      learning.length === 1 ? `"${learning[0]!}" is` : `${learning.length} series, such as "${learning[0]!}", are`;
    lines.push(`${which} still being learnt at the end of the file: only the extreme is marked so far.`);
  }
  return lines;
}

function countLate(timesMs: Float64Array): number {
  return timesMs.reduce((count, timeMs, row) => count + Number(row > 0 && timeMs <= timesMs[row - 1]!), 0);
}
