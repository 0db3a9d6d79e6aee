/** A value is worth calling the highest since some time where it is so among this many samples before the alarm. */
const MIN_SAMPLES = 100;

/**
 * @param before place of an alarm's first sample
 * @param extreme the value that earlier ones are compared with
 * @param direction 1 where higher is more extreme, -1 where lower is
 * @returns place of the last earlier value as extreme, or of the first sample; undefined where that is not far back
 */
export function lastAsExtreme(
  values: Float64Array,
  before: number,
  extreme: number,
  direction: 1 | -1
): number | undefined {
  if (Number.isNaN(extreme)) {
    return undefined;
  }
  let place = before - 1;
  // A missing value compares as false, and so does not end the search.
  while (place > 0 && !(direction * values[place]! >= direction * extreme)) {
    place--;
  }
  return before - place >= MIN_SAMPLES ? place : undefined;
}
