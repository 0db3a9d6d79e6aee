import { ROUNDING_SHARE } from '../../prepare/roundingShare';
import type { GroupBands } from './GroupBands';

/** Writes the band of one time, wide enough for its own rounding: members that agree differ by that. */
export function setBand(bands: GroupBands, index: number, centre: number, lower: number, upper: number): void {
  const rounding = ROUNDING_SHARE * Math.max(Math.abs(lower), Math.abs(upper));
  bands.centre[index] = centre;
  bands.lower[index] = Math.min(lower, centre - rounding);
  bands.upper[index] = Math.max(upper, centre + rounding);
}
