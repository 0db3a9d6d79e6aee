import { readFileSync } from 'node:fs';
import { listCsvFiles } from '../listCsvFiles';
import { parseTimeMs } from '../parseTimeMs';
import { readLabelledSamples } from '../readLabelledSamples';
import { hasSharedData, sharedDataPath } from '../sharedData';
import type { NabFile } from './NabFile';

const SET = 'nab';
const WINDOWS_FILE = 'windows.json';

/** Without the fractions of a second, which are 0 everywhere. */
const TIME_LENGTH = '2014-04-10 07:15:00'.length;

/** Whether the data set lies beside the repository. */
export const hasNab = hasSharedData(SET, WINDOWS_FILE);

/** All series of the Numenta Anomaly Benchmark that are there. */
export function readNabFiles(): NabFile[] {
  const windows: Record<string, Array<[string, string]>> = JSON.parse(
    readFileSync(sharedDataPath(SET, WINDOWS_FILE), 'utf8')
  );
  return listCsvFiles(sharedDataPath(SET)).map((key) => {
    const { samples } = readLabelledSamples(sharedDataPath(SET, key), key);
    const indexOf = (time: string): number => samples.timesMs.indexOf(parseTimeMs(time.slice(0, TIME_LENGTH)));
    return {
      key,
      category: key.slice(0, key.indexOf('/')),
      samples,
      windows: windows[key]!.map(([first, last]) => [indexOf(first), indexOf(last)] as const),
    };
  });
}
