import type { JudgedPart } from './JudgedPart';
import type { VerdictTimeline } from './VerdictTimeline';

/** A condition judged over a stretch of time, to be asked about any moment of it. */
export interface JudgedCondition {
  readonly root: JudgedPart;
  /** Of the condition without any `for`: tells when the trouble began. */
  readonly unheld: VerdictTimeline;
}
