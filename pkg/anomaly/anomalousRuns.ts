/** Places of samples that follow each other, both ends part of them. */
export interface AnomalousRun {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the alarms in a column of marks.
 * @param anomalous not 0 while an alarm is open, at each sample
 * @returns in the order of the samples
 */
export function anomalousRuns(anomalous: ArrayLike<number>): AnomalousRun[] {
  const runs: AnomalousRun[] = [];
  let first = -1;
  for (let i = 0; i <= anomalous.length; i++) {
    const isAnomalous = i < anomalous.length && anomalous[i] !== 0;
    if (isAnomalous && first === -1) {
      first = i;
    } else if (!isAnomalous && first !== -1) {
      runs.push({ first, last: i - 1 });
      first = -1;
    }
  }
  return runs;
}
