import type { Samples } from '../../series/Samples';
import type { Verdicts } from '../Verdicts';

/** A series and the verdicts on each of its samples. */
export interface JudgedSeries {
  /** In order of time, no time twice. */
  readonly samples: Pick<Samples, 'timesMs'>;
  readonly verdicts: Pick<Verdicts, 'severity' | 'learning'>;
}
