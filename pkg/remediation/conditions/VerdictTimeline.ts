/** `unknown` where a value that would decide is missing; it is never a reason to act. */
export type Verdict = 'met' | 'not met' | 'unknown';

/** A verdict from a time on (Unix ms), until the next one's. */
export interface VerdictRun {
  readonly fromMs: number;
  readonly verdict: Verdict;
}

/** A condition's verdict at every moment: ascending, the first from `-Infinity`, no two alike side by side. */
export type VerdictTimeline = readonly VerdictRun[];
