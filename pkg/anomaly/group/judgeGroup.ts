import type { DetectionPlan } from '../DetectionPlan';
import type { Verdicts } from '../Verdicts';
import { findGroupOutliers } from './findGroupOutliers';
import type { GroupMethod } from './GroupMethod';
import type { SeriesGroup } from './SeriesGroup';

/**
 * Judges every member of a group against the others, each time from the values up to it only.
 * @returns verdicts on the group's times, in the order of its members
 * @throws {GroupTooSmallError}
 */
export function judgeGroup(group: SeriesGroup, plan: DetectionPlan, method?: GroupMethod): Verdicts[] {
  return findGroupOutliers(group, plan, method).members.map(({ verdicts }) => verdicts);
}
