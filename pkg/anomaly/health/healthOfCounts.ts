const WARNING_WEIGHT = 0.25;

/** What {@link healthOfCounts} computes, for wherever a health score is shown. */
export const HEALTH_FORMULA =
  `100 × (1 − √((critical + ${WARNING_WEIGHT} × warning) ÷ judged)), from the numbers of series with a critical alarm, ` +
  'with a warning, and judged in all; series that are still being learnt count once they alarm.';

/**
 * Health from 100, no alarm, to 0, all series critical. By the root a single series among many is still seen: one
 * critical of 100 leaves 90.
 * @param judged how many series there are; critical and warning are among them
 * @returns NaN where there is none
 */
export function healthOfCounts(critical: number, warning: number, judged: number): number {
  return 100 * (1 - Math.sqrt((critical + WARNING_WEIGHT * warning) / judged));
}
