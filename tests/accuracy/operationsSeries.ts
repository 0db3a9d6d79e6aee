import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Series } from '../../pkg/series/Series';
import { readHourlyMeans } from './readHourlyMeans';

const DATA_FOLDER = path.join(import.meta.dirname, '../../../shared/data');

/** Sets of measured series of running systems, by the name a bench gives them. */
export const OPERATIONS_SETS = {
  nab: { title: 'NAB, AWS CloudWatch (hourly means)', folder: 'nab/realAWSCloudwatch' },
  ms: { title: 'Microsoft Cloud Monitoring (hourly means)', folder: 'ms-cloud' },
} as const;

export type OperationsSet = keyof typeof OPERATIONS_SETS;

/** Whether the data sets lie beside the repository. */
export const hasOperationsData = Object.values(OPERATIONS_SETS).every(({ folder }) =>
  existsSync(path.join(DATA_FOLDER, folder))
);

/**
 * All series of a set, labelled anomalies and gaps left in. Each comes as hourly means: the Microsoft series are hourly but for five of
 * one minute, which have more than 10,000 points.
 */
export function readOperationsSeries(set: OperationsSet): Series[] {
  const folder = path.join(DATA_FOLDER, OPERATIONS_SETS[set].folder);
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => readHourlyMeans(path.join(folder, file), path.basename(file, '.csv')));
}
