import { DEFAULT_SENSITIVITY } from './DetectionPlan';

/** So many points on the dial halve or double what is tolerated. */
const POINTS_PER_HALVING = 25;

/** How much wider than at the default sensitivity a band is: 4 at 0, 1 at 50, a quarter at 100. */
export function sensitivityFactor(sensitivity: number): number {
  return 2 ** ((DEFAULT_SENSITIVITY - sensitivity) / POINTS_PER_HALVING);
}
