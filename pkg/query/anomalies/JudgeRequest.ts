import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import type { GroupMethod } from '../../anomaly/group/GroupMethod';
import type { JudgeName } from '../forecastSettings';

/** How to judge a set of series. Plain data: it crosses into workers by structured clone. */
export interface JudgeRequest {
  readonly judge: JudgeName;
  /** Where they are judged as a group: how its band is found; `judgeGroup` has a default. */
  readonly outliers?: GroupMethod;
  readonly plan: DetectionPlan;
  /** Of the grid that each series is laid on. */
  readonly stepMs: number;
  /** Start of what is looked at, Unix ms. What is before it is learnt from, and its verdicts are not kept but the last. */
  readonly fromMs: number;
  /** End of what is looked at: the range's, or now where that is earlier; Unix ms. */
  readonly endMs: number;
}
