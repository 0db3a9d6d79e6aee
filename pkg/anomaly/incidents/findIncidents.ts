import type { Samples } from '../../series/Samples';
import type { FeatureContribution } from '../FeatureContribution';
import type { Incident } from './Incident';
import { type AlarmColumns, type Run, incidentOfRun } from './incidentOfRun';

/**
 * Finds the alarms in the verdicts on one series, or on several judged together. A change of direction within an alarm
 * belongs to it.
 * @param samples in order of time
 * @param verdicts as long as the samples
 * @param contributionsAt which series made a sample strange, most to least, where several were judged together
 * @returns in order of time
 */
export function findIncidents(
  samples: Samples,
  verdicts: AlarmColumns,
  contributionsAt: (index: number) => readonly FeatureContribution[] = () => []
): Incident[] {
  return anomalousRuns(verdicts.anomalous).map((run) => incidentOfRun(samples, verdicts, run, contributionsAt));
}

function anomalousRuns(anomalous: Int8Array): Run[] {
  const runs: Run[] = [];
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
