import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FeatureTable } from '../../../pkg/anomaly/together/FeatureTable';
import { listCsvFiles } from '../listCsvFiles';
import { parseTimeMs } from '../parseTimeMs';
import { hasSharedData, sharedDataPath } from '../sharedData';

const RUNS = 'skab/valve1';

/** What is no sensor's column. */
const TIME = 'datetime';
const LABELS = ['anomaly', 'changepoint'];

/** One run of the testbed: eight sensors, and when a valve was closed. */
export interface SkabRun {
  readonly file: string;
  readonly table: FeatureTable;
  /** 1 or 0 for each row. */
  readonly isAnomalous: Uint8Array;
}

export const hasSkab = hasSharedData(RUNS);

/** The runs of the Skoltech Anomaly Benchmark that lie beside the repository. */
export function readSkabRuns(): SkabRun[] {
  const folder = sharedDataPath(RUNS);
  return listCsvFiles(folder).map((name) => {
    const file = path.join(folder, name);
    const rows: Array<Record<string, string>> = parse(readFileSync(file), { delimiter: ';', columns: true });
    const sensors = Object.keys(rows[0] ?? {}).filter((column) => column !== TIME && !LABELS.includes(column));
    return {
      file,
      table: {
        timesMs: Float64Array.from(rows, (row) => parseTimeMs(row[TIME]!)),
        features: sensors.map((sensor) => ({
          name: sensor,
          values: Float64Array.from(rows, (row) => Number(row[sensor])),
        })),
      },
      isAnomalous: Uint8Array.from(rows, (row) => Number(row['anomaly'])),
    };
  });
}
