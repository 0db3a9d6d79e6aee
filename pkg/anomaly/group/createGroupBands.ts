import type { GroupBands } from './GroupBands';

/** Columns for so many times, no band yet. */
export function createGroupBands(count: number): GroupBands {
  return {
    centre: new Float64Array(count).fill(Number.NaN),
    lower: new Float64Array(count).fill(Number.NaN),
    upper: new Float64Array(count).fill(Number.NaN),
    learning: new Uint8Array(count),
  };
}
