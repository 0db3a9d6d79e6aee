export const GREEN_FROM = 95;
export const YELLOW_FROM = 50;

/** What {@link healthColour} goes by, for wherever a health score is shown. */
export const HEALTH_BOUNDS = `Green from ${GREEN_FROM}, yellow from ${YELLOW_FROM}, red below.`;

/**
 * The traffic light of a health score.
 * @param score 0 to 100
 * @returns undefined where the score is NaN: nothing is judged
 */
export function healthColour(score: number): 'green' | 'yellow' | 'red' | undefined {
  if (Number.isNaN(score)) {
    return undefined;
  }
  if (score >= GREEN_FROM) {
    return 'green';
  }
  return score >= YELLOW_FROM ? 'yellow' : 'red';
}
