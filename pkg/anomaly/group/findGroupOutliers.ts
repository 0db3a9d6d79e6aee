import { isWithin } from '../../series/isWithin';
import type { DetectionPlan } from '../DetectionPlan';
import { dbscanBands } from './dbscanBands';
import { GroupTooSmallError } from './errors/GroupTooSmallError';
import type { GroupMethod } from './GroupMethod';
import type { GroupOutliers } from './GroupOutliers';
import { madBands } from './madBands';
import { MIN_MEMBERS } from './minMembers';
import { outlierIntervals } from './outlierIntervals';
import { OutlyingMember } from './OutlyingMember';
import type { SeriesGroup } from './SeriesGroup';
import { StrayHabit } from './StrayHabit';

/**
 * Finds the members of a group that are unlike the others. The verdict on a time depends on the values up to it only.
 * Where fewer than three members have a value at the same time, nothing is judged.
 * @param method see `GroupMethod`
 * @throws {GroupTooSmallError}
 */
export function findGroupOutliers(
  group: SeriesGroup,
  plan: DetectionPlan,
  method: GroupMethod = 'dbscan'
): GroupOutliers {
  const { timesMs } = group;
  if (group.members.length < MIN_MEMBERS) {
    throw new GroupTooSmallError(group.members.length, MIN_MEMBERS);
  }
  const bands = method === 'mad' ? madBands(group, plan) : dbscanBands(group, plan);
  const habit = new StrayHabit();
  const members = group.members.map(({ values }) => new OutlyingMember(values, bands));
  for (let t = 0; t < timesMs.length; t++) {
    if (Number.isNaN(bands.centre[t]!)) {
      continue;
    }
    const isFalseAlarm = isWithin(timesMs[t]!, plan.falseAlarms);
    members.forEach((member) => (isFalseAlarm ? member.accept(t) : member.judge(t, habit)));
    habit.age();
  }
  return {
    bands,
    members: members.map(({ verdicts }) => ({
      verdicts,
      intervals: outlierIntervals(timesMs, verdicts.anomalous),
    })),
  };
}
