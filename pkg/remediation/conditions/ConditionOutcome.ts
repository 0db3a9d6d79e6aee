import type { Verdict } from './VerdictTimeline';

/** What a condition says at a moment. */
export interface ConditionOutcome {
  /** Only `met` is a reason to act. */
  readonly verdict: Verdict;
  /** Why, without a full stop: `cpu was 91, above 80, for 2 m`. */
  readonly explanation: string;
  /** Of the names that the condition compares, those that have a value now. */
  readonly values: Readonly<Record<string, number>>;
  /** Since when the condition is met apart from its `for`, as far back as there are samples; undefined where it is not met. */
  readonly sinceMs: number | undefined;
}
