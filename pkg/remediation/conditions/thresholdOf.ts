import { type Comparison, UNIT_FACTORS } from './Condition';

/** @returns the number that values are compared with, in the signal's own unit: `800ms` is 0.8, `5%` is 5, `2k` is 2000 */
export function thresholdOf({ amount, unit }: Comparison): number {
  return amount * UNIT_FACTORS[unit];
}
