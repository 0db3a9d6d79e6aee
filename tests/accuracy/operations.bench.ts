// Prints how auto and each model forecast the next day of measured series of running systems, from several origins
// each.
import path from 'node:path';
import { benchModels } from './benchModels';
import { benchOptions } from './benchOptions';
import { hasOperationsData, OPERATIONS_SETS, readOperationsSeries, type OperationsSet } from './operationsSeries';
import { rollingSplits } from './rollingSplits';
import { writeSplits } from './writeSplits';

const options = benchOptions(Object.keys(OPERATIONS_SETS) as OperationsSet[]);

if (hasOperationsData) {
  for (const set of options.sets) {
    const splits = readOperationsSeries(set).flatMap(rollingSplits);
    if (options.splitsFolder !== undefined) {
      writeSplits(splits, path.join(options.splitsFolder, set));
    }
    await benchModels(OPERATIONS_SETS[set].title, splits, options);
  }
} else {
  console.log('Operations series: skipped, ../shared/data is not there');
}
