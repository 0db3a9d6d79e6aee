import type { TimeRange } from '../../series/TimeRange';

/** Into which steps of time log lines are counted. */
export interface StepOptions {
  readonly stepMs: number;
  /** Time to count lines in, its end left out; from the first line to the last where absent. */
  readonly range?: TimeRange | undefined;
}
