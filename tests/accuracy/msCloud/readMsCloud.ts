import { listCsvFiles } from '../listCsvFiles';
import { readLabelledSamples, type LabelledSamples } from '../readLabelledSamples';
import { hasSharedData, sharedDataPath } from '../sharedData';

const SET = 'ms-cloud';

/** Whether the data set lies beside the repository. */
export const hasMsCloud = hasSharedData(SET);

/** All series of the Microsoft Cloud Monitoring Dataset that are there, some of them with values missing. */
export function readMsCloud(): LabelledSamples[] {
  return listCsvFiles(sharedDataPath(SET)).map((file) => readLabelledSamples(sharedDataPath(SET, file), file));
}
