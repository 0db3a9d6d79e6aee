import { isWithin } from '../../series/isWithin';
import type { DetectionPlan } from '../DetectionPlan';
import type { Verdicts } from '../Verdicts';
import { GroupTooSmallError } from './errors/GroupTooSmallError';
import { findGroupBands } from './findGroupBands';
import type { GroupMethod } from './GroupMethod';
import { MIN_MEMBERS } from './minMembers';
import { OutlyingMember } from './OutlyingMember';
import type { SeriesGroup } from './SeriesGroup';
import { StrayHabit } from './StrayHabit';

/**
 * Judges every member of a group against the others, each time from the values up to it only. Where fewer than three
 * members have a value at the same time, nothing is judged.
 * @returns verdicts on the group's times, in the order of its members; their band is the group's, wider where alarms on
 * a member were called wrong
 * @throws {GroupTooSmallError}
 */
export function judgeGroup(group: SeriesGroup, plan: DetectionPlan, method: GroupMethod = 'dbscan'): Verdicts[] {
  const { timesMs } = group;
  if (group.members.length < MIN_MEMBERS) {
    throw new GroupTooSmallError(group.members.length, MIN_MEMBERS);
  }
  const bands = findGroupBands(group, plan, method);
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
  return members.map(({ verdicts }) => verdicts);
}
