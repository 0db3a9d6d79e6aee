import type { DetectionPlan } from '../DetectionPlan';
import { isWithin } from '../online/isWithin';

/** Whether a person said that nothing at this time is an alarm. */
export function isSpared({ exclude, falseAlarms }: DetectionPlan, timeMs: number): boolean {
  return isWithin(exclude, timeMs) || isWithin(falseAlarms, timeMs);
}
