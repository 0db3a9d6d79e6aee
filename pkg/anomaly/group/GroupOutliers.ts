import type { Verdicts } from '../Verdicts';
import type { GroupBands } from './GroupBands';

/** Which members of a group are unlike the others, and when. */
export interface GroupOutliers {
  /** What is normal for the group as a whole. */
  readonly bands: GroupBands;
  /** In the group's order. */
  readonly members: readonly MemberOutliers[];
}

export interface MemberOutliers {
  /** On each of the group's times. The band is the group's, wider where alarms on this member were called wrong. */
  readonly verdicts: Verdicts;
  /** In order of time. */
  readonly intervals: readonly OutlierInterval[];
}

/** A stretch over which a member stood apart, Unix ms. */
export interface OutlierInterval {
  readonly startMs: number;
  /** Time of the last anomalous point; undefined while the alarm is open at the group's end. */
  readonly endMs: number | undefined;
}
