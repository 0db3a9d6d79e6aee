/** A strip lower than this shows nothing. */
const MIN_HEIGHT_PX = 36;

const MAX_HEIGHT_PX = 80;

/** The share of the panel that all strips together may take from the chart. */
const MAX_SHARE = 0.45;

/** @returns height of each strip in CSS pixels; 0 where there is no room for them */
export function stripHeight(stripCount: number, availablePx: number): number {
  const heightPx = stripCount === 0 ? 0 : Math.min(MAX_HEIGHT_PX, Math.floor((MAX_SHARE * availablePx) / stripCount));
  return heightPx < MIN_HEIGHT_PX ? 0 : heightPx;
}
