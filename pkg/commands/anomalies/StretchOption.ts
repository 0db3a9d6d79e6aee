import type { TimeRange } from '../../series/TimeRange';

/** A stretch of time as an argument gives it; of whole numbers where the file has those for times. */
export interface StretchOption extends TimeRange {
  readonly unit: 'time' | 'index';
}
