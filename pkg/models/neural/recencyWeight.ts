import type { BaselineLayout } from './BaselineLayout';
import { exponential } from './exponential';

/**
 * Two weeks of hours: what is learnt from fades at this speed, or in two cycles of the longest season if that is
 * slower.
 */
const HALF_LIFE_STEPS = 336;
const HALF_LIFE_CYCLES = 2;

/** How much a point counts that lies `ageSteps` before the end, 1 at the end. */
export function recencyWeight({ seasonSteps }: BaselineLayout, ageSteps: number): number {
  const halfLife = Math.max(HALF_LIFE_STEPS, HALF_LIFE_CYCLES * (seasonSteps.at(-1) ?? 0));
  return exponential((-Math.LN2 * ageSteps) / halfLife);
}
