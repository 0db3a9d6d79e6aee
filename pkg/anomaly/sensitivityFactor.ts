import { DEFAULT_SENSITIVITY } from './DetectionPlan';

/** So many points on the dial halve or double what is tolerated. */
const POINTS_PER_HALVING = 50;

/** How much wider than at the default sensitivity a band is: 2 at 0, 1 at 50, a half at 100. */
export function sensitivityFactor(sensitivity: number): number {
  return 2 ** ((DEFAULT_SENSITIVITY - sensitivity) / POINTS_PER_HALVING);
}
