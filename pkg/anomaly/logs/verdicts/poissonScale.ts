/** Makes counts with mean and variance alike spread by 1 around any mean. */
const SHIFT = 3 / 8;

/** Takes a count to the scale on which counts of independent events spread by 1 around any rate (Anscombe, 1948). */
export function toPoissonScale(count: number): number {
  return 2 * Math.sqrt(count + SHIFT);
}

/** Takes a place on that scale back to a count; NaN stays NaN. */
export function fromPoissonScale(place: number): number {
  return Math.max(0, Math.max(0, place) ** 2 / 4 - SHIFT);
}

/** The count that is so many deviations of independent events above another. */
export function countAbove(count: number, deviations: number): number {
  return fromPoissonScale(toPoissonScale(count) + deviations);
}
