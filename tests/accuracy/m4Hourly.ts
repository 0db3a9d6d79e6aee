import { readFileSync } from 'node:fs';
import { hasSharedData, sharedDataPath } from './sharedData';

const SET = 'm4-hourly';

/** Whether the data set lies beside the repository. */
export const hasM4Hourly = hasSharedData(SET, 'train.csv');

/** One series of the competition and what came next. */
export interface M4Series {
  readonly id: string;
  readonly train: Float64Array;
  readonly test: Float64Array;
}

/** Reads the M4 competition's hourly series; the last 48 hours are the test. */
export function readM4Hourly(): M4Series[] {
  const tests = new Map(readRows('test.csv'));
  return readRows('train.csv').map(([id, train]) => {
    const test = tests.get(id);
    if (test === undefined) {
      throw new Error(`The M4 series ${id} has no test values.`);
    }
    return { id, train, test };
  });
}

function readRows(fileName: string): Array<[string, Float64Array]> {
  return readFileSync(sharedDataPath(SET, fileName), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [id = '', ...values] = line.split(',');
      return [id, Float64Array.from(values, Number)];
    });
}
