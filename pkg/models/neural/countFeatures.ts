import type { BaselineLayout } from './BaselineLayout';

/**
 * Levels, two forgotten deviations and a one; then the last cycle and the steadier mean of the shortest season, or a
 * slope.
 */
const FEATURES_OF_ONE_SEASON = 8;
const FEATURES_WITHOUT_SEASON = 6;

/** Last cycle and mean of the last cycles. */
const FEATURES_OF_FURTHER_SEASON = 2;

/** How many features `readFeatures` writes. */
export function countFeatures({ seasonSteps }: BaselineLayout): number {
  return seasonSteps.length === 0
    ? FEATURES_WITHOUT_SEASON
    : FEATURES_OF_ONE_SEASON + FEATURES_OF_FURTHER_SEASON * (seasonSteps.length - 1);
}
