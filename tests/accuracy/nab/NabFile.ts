import type { Samples } from '../../../pkg/series/Samples';

/** A series of the Numenta Anomaly Benchmark. */
export interface NabFile {
  /** Folder and file, as `windows.json` names it. */
  readonly key: string;
  readonly category: string;
  readonly samples: Samples;
  /** First and last sample of each stretch that holds an anomaly. */
  readonly windows: ReadonlyArray<readonly [first: number, last: number]>;
}
