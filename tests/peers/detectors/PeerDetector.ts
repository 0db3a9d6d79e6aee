import type { Samples } from '../../../pkg/series/Samples';

/** A well-known way to find anomalies, as far as its description goes: each sample judged from those up to it. */
export interface PeerDetector {
  readonly name: string;
  /** The multiple at which its description raises an alarm. */
  readonly documentedMultiple: number;
  /** Others that are worth a try. */
  readonly multiples: readonly number[];
  /** How far each sample lies from what is normal, in the measure that the alarm is raised on; 0 where it can't say. */
  distances(samples: Samples): Float64Array;
}
