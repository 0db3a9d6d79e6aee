import type { GroupBands } from './GroupBands';

/** A band is at least this wide on each side, as a share of the values' size: members that agree differ by rounding. */
const ROUNDING_SHARE = 1e-9;

/** Writes the band of one time, wide enough for its own rounding. */
export function setBand(bands: GroupBands, index: number, centre: number, lower: number, upper: number): void {
  const rounding = ROUNDING_SHARE * Math.max(Math.abs(lower), Math.abs(upper));
  bands.centre[index] = centre;
  bands.lower[index] = Math.min(lower, centre - rounding);
  bands.upper[index] = Math.max(upper, centre + rounding);
}
