/** Of the line below the chart, in CSS pixels. */
export const BAR_PX = 26;

const ROW_PX = 22;

/** Where a row is narrower than this, the reason goes to a line of its own. */
const WIDE_ROW_PX = 560;

/** Narrower panels get shorter words. */
export const NARROW_PANEL_PX = 340;

const MAX_LIST_SHARE = 0.4;

/** Panels lower than this keep all of their height for the chart, and for buttons that somebody wants there. */
const MIN_PANEL_PX = 130;

interface Section {
  readonly isJudged: boolean;
  readonly hasButtons: boolean;
  readonly isOpen: boolean;
  readonly count: number;
}

/** @returns the heights of the line below the chart and of the list below that, in CSS pixels; 0 where there is none */
export function incidentHeights(
  { isJudged, hasButtons, isOpen, count }: Section,
  size: { readonly width: number; readonly height: number }
): { readonly barPx: number; readonly listPx: number } {
  if (!isJudged || size.height < MIN_PANEL_PX) {
    return { barPx: hasButtons ? BAR_PX : 0, listPx: 0 };
  }
  const rowPx = size.width < WIDE_ROW_PX ? 2 * ROW_PX : ROW_PX;
  const listPx = isOpen ? Math.min(count * rowPx, Math.round(MAX_LIST_SHARE * size.height)) : 0;
  return { barPx: BAR_PX, listPx };
}
