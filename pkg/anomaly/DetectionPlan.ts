import type { TimeRange } from '../series/TimeRange';

/** Everything that decides verdicts besides the samples. Plain data: it crosses into workers by structured clone. */
export interface DetectionPlan {
  /** From 0 (only the extreme) to 100 (the slightest); see `DEFAULT_SENSITIVITY`. */
  readonly sensitivity: number;
  /** Times neither judged nor learnt from. */
  readonly exclude: readonly TimeRange[];
  /** Times whose alarms a person called wrong: what happened then is normal, and learnt as such. */
  readonly falseAlarms: readonly TimeRange[];
  /** The lowest and highest value there can be, where that is known; nothing beyond them is expected. */
  readonly bounds?: readonly [lowest: number, highest: number];
}

export const DEFAULT_SENSITIVITY = 50;

export const DEFAULT_DETECTION_PLAN: DetectionPlan = {
  sensitivity: DEFAULT_SENSITIVITY,
  exclude: [],
  falseAlarms: [],
};
