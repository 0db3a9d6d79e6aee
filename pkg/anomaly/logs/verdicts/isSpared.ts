import type { DetectionPlan } from '../../DetectionPlan';
import { isWithin } from '../../../series/isWithin';

/** Whether a person said that nothing at this time is an alarm. */
export function isSpared({ exclude, falseAlarms }: DetectionPlan, timeMs: number): boolean {
  return isWithin(timeMs, exclude) || isWithin(timeMs, falseAlarms);
}
