import type { JudgedTable, RowVerdicts } from './JudgedTable';

/**
 * Takes for each row the value and the verdict of the column where its alarm is most severe; of equal ones the highest
 * score, then the first column.
 * @param columns one or more, all as long
 */
export function mostAnomalousColumn(columns: readonly JudgedTable[]): JudgedTable {
  const rowCount = columns[0]!.values.length;
  const chosen = Uint16Array.from({ length: rowCount }, (_, row) => chooseColumn(columns, row));
  const choose = (columnOf: (judged: JudgedTable) => ArrayLike<number>) => (_: unknown, row: number) =>
    columnOf(columns[chosen[row]!]!)[row]!;
  const floats = (name: 'expected' | 'lower' | 'upper' | 'score'): Float64Array =>
    Float64Array.from(
      { length: rowCount },
      choose(({ verdicts }) => verdicts[name])
    );
  const verdicts: RowVerdicts = {
    expected: floats('expected'),
    lower: floats('lower'),
    upper: floats('upper'),
    score: floats('score'),
    anomalous: Int8Array.from(
      { length: rowCount },
      choose(({ verdicts: { anomalous } }) => anomalous)
    ),
    severity: Uint8Array.from(
      { length: rowCount },
      choose(({ verdicts: { severity } }) => severity)
    ),
  };
  return {
    values: Float64Array.from(
      { length: rowCount },
      choose(({ values }) => values)
    ),
    verdicts,
    seriesCount: columns.length,
    incidents: columns.flatMap(({ incidents }) => incidents),
    learning: columns.flatMap(({ learning }) => learning),
  };
}

function chooseColumn(columns: readonly JudgedTable[], row: number): number {
  let worst = 0;
  for (let column = 1; column < columns.length; column++) {
    const { severity, score } = columns[column]!.verdicts;
    const most = columns[worst]!.verdicts;
    const more = severity[row]! - most.severity[row]! || score[row]! - most.score[row]!;
    worst = more > 0 ? column : worst;
  }
  return worst;
}
