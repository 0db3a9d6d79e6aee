import type { Samples } from '../../series/Samples';
import { anomalousRuns } from '../anomalousRuns';
import type { FeatureContribution } from '../FeatureContribution';
import type { Incident } from './Incident';
import { type AlarmColumns, incidentOfRun } from './incidentOfRun';

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
