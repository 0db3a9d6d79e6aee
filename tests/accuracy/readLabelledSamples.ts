import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Samples } from '../../pkg/series/Samples';
import { parseTimeMs } from './parseTimeMs';

/** A measured series, and which of its samples a person called anomalous. */
export interface LabelledSamples {
  readonly samples: Samples;
  /** 1 or 0 for each sample. */
  readonly isAnomalous: Uint8Array;
}

/**
 * Reads a file of one series below one row of names: a time, a value (NaN where it's empty) and, where there is a third
 * column, a label of 1 or 0.
 */
export function readLabelledSamples(file: string, name: string): LabelledSamples {
  const rows: string[][] = parse(readFileSync(file), { from_line: 2 });
  return {
    samples: {
      name,
      labels: {},
      timesMs: Float64Array.from(rows, ([time = '']) => parseTimeMs(time)),
      values: Float64Array.from(rows, ([, value = '']) => (value === '' ? Number.NaN : Number(value))),
    },
    isAnomalous: Uint8Array.from(rows, ([, , label = '0']) => Number(label)),
  };
}
