import type { InputTables } from './InputTable';

/** What a person should know of an input besides its verdicts: rows out of order, and columns left out; a line each. */
export function describeInput({ tables, labels }: InputTables): string[] {
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
  return lines;
}

function countLate(timesMs: Float64Array): number {
  return timesMs.reduce((count, timeMs, row) => count + Number(row > 0 && timeMs <= timesMs[row - 1]!), 0);
}
