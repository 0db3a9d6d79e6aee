import type uPlot from 'uplot';
import type { OverlayMark } from './ChartOverlay';

/** A mark's centre over the chart, in CSS pixels from its upper left corner. */
export interface PlacedMark {
  readonly mark: OverlayMark;
  readonly leftPx: number;
  readonly topPx: number;
}

/** How far above the plot's lower edge a mark without a value stands, in CSS pixels. */
const FLOOR_PX = 8;

/** Finds where marks lie on the chart as it was drawn last; those beside the plot are moved to its edge. */
export function placeMarks(u: uPlot, marks: readonly OverlayMark[]): PlacedMark[] {
  const left = u.bbox.left / devicePixelRatio;
  const top = u.bbox.top / devicePixelRatio;
  const width = u.bbox.width / devicePixelRatio;
  const height = u.bbox.height / devicePixelRatio;
  return marks.map((mark) => {
    const y = mark.at === undefined ? height - FLOOR_PX : u.valToPos(mark.at.value, mark.at.scaleKey);
    return {
      mark,
      leftPx: left + clamp(u.valToPos(mark.timeMs, 'x'), width),
      topPx: top + clamp(y, height),
    };
  });
}

function clamp(px: number, mostPx: number): number {
  return Math.min(mostPx, Math.max(0, px));
}
