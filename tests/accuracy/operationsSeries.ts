import path from 'node:path';
import { HOUR_MS, MINUTE_MS } from '../../pkg/series/durations';
import type { Series } from '../../pkg/series/Series';
import { listCsvFiles } from './listCsvFiles';
import { readMeans } from './readMeans';
import { hasSharedData, sharedDataPath } from './sharedData';

/** Sets of measured series of running systems, by the name a bench gives them. */
export const OPERATIONS_SETS = {
  nab: { title: 'NAB, AWS CloudWatch (hourly means)', folder: 'nab/realAWSCloudwatch', stepMs: HOUR_MS },
  ms: { title: 'Microsoft Cloud Monitoring (hourly means)', folder: 'ms-cloud', stepMs: HOUR_MS },
  'nab-5min': {
    title: 'NAB, AWS CloudWatch (every 5 minutes)',
    folder: 'nab/realAWSCloudwatch',
    stepMs: 5 * MINUTE_MS,
  },
} as const;

export type OperationsSet = keyof typeof OPERATIONS_SETS;

/** Whether the data sets lie beside the repository. */
export const hasOperationsData = Object.values(OPERATIONS_SETS).every(({ folder }) => hasSharedData(folder));

/**
 * All series of a set, labelled anomalies and gaps left in. The Microsoft series are hourly but for five of one minute:
 * these have more than 10,000 points and come as hourly means, too.
 */
export function readOperationsSeries(set: OperationsSet): Series[] {
  const { folder: name, stepMs } = OPERATIONS_SETS[set];
  const folder = sharedDataPath(name);
  return listCsvFiles(folder).map((file) => readMeans(path.join(folder, file), path.basename(file, '.csv'), stepMs));
}
