/** What became of rows, in numbers of them. */
export interface RowScore {
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly quiet: number;
}

/**
 * Compares marks with labels row by row, as the benchmark's table of outlier detection does.
 * @param marks not 0 where a row is marked
 * @param labels 1 where a row is anomalous
 * @param firstRow rows before it are left out
 */
export function scoreRows(marks: ArrayLike<number>, labels: Uint8Array, firstRow = 0): RowScore {
  const score = { found: 0, missed: 0, falseAlarms: 0, quiet: 0 };
  for (let row = firstRow; row < labels.length; row++) {
    const isMarked = marks[row] !== 0;
    score.found += Number(isMarked && labels[row] === 1);
    score.missed += Number(!isMarked && labels[row] === 1);
    score.falseAlarms += Number(isMarked && labels[row] === 0);
    score.quiet += Number(!isMarked && labels[row] === 0);
  }
  return score;
}

/** The rows of several runs as if they were of one. */
export function poolScores(scores: readonly RowScore[]): RowScore {
  const sum = (part: keyof RowScore): number => scores.reduce((total, score) => total + score[part], 0);
  return { found: sum('found'), missed: sum('missed'), falseAlarms: sum('falseAlarms'), quiet: sum('quiet') };
}

/** The harmonic mean of precision and recall. */
export function f1Of({ found, missed, falseAlarms }: RowScore): number {
  return (2 * found) / (2 * found + missed + falseAlarms);
}

/** Share of the usual rows that are marked. */
export function falseAlarmRateOf({ falseAlarms, quiet }: RowScore): number {
  return falseAlarms / (falseAlarms + quiet);
}

/** Share of the anomalous rows that are not marked. */
export function missedRateOf({ found, missed }: RowScore): number {
  return missed / (found + missed);
}
