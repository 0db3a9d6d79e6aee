import { type GrafanaTheme2, colorManipulator } from '@grafana/data';
import type uPlot from 'uplot';
import { drawAnnotations } from '../annotations/drawAnnotations';
import type { ExpectedBand } from '../anomalies/ExpectedBand';
import type { ChartOverlay, OverlayBand, OverlayStretch } from './ChartOverlay';
import { severityColor } from './severityColor';

const BAND_OPACITY = 0.12;

const HIGHLIGHT_OPACITY = 0.12;

/** A highlighted incident is at least this wide, in CSS pixels: many last no longer than one point. */
const MIN_HIGHLIGHT_PX = 6;

/** Width of the line where it is anomalous, in CSS pixels. */
const STRETCH_WIDTH_PX = 3;

/** Draws what lies under the lines: annotations, where values were expected, and the incident that is pointed at. */
export function drawOverlayBelow(
  u: uPlot,
  { annotations, bands, highlight }: ChartOverlay,
  theme: GrafanaTheme2
): void {
  clipped(u, () => {
    drawAnnotations(u, annotations);
    for (const band of bands) {
      drawBand(u, band);
    }
    if (highlight !== undefined) {
      drawHighlight(u, highlight, theme);
    }
  });
}

/** Draws the anomalous parts of the lines over them. */
export function drawOverlayAbove(u: uPlot, { stretches }: ChartOverlay, theme: GrafanaTheme2): void {
  clipped(u, () => {
    for (const stretch of stretches) {
      drawStretch(u, stretch, theme);
    }
  });
}

function clipped({ ctx, bbox }: uPlot, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  draw();
  ctx.restore();
}

function drawBand(u: uPlot, { color, scaleKey, band }: OverlayBand): void {
  u.ctx.fillStyle = colorManipulator.alpha(color, BAND_OPACITY);
  for (const { first, end } of knownRuns(band)) {
    u.ctx.beginPath();
    for (let i = first; i < end; i++) {
      u.ctx.lineTo(u.valToPos(band.timesMs[i]!, 'x', true), u.valToPos(band.upper[i]!, scaleKey, true));
    }
    for (let i = end - 1; i >= first; i--) {
      u.ctx.lineTo(u.valToPos(band.timesMs[i]!, 'x', true), u.valToPos(band.lower[i]!, scaleKey, true));
    }
    u.ctx.fill();
  }
}

/** Where both edges are known: from `first` to before `end`. */
function knownRuns({ lower, upper }: ExpectedBand): Array<{ first: number; end: number }> {
  const runs: Array<{ first: number; end: number }> = [];
  let first = -1;
  for (let i = 0; i <= lower.length; i++) {
    const isKnown = i < lower.length && Number.isFinite(lower[i]) && Number.isFinite(upper[i]);
    if (isKnown && first === -1) {
      first = i;
    } else if (!isKnown && first !== -1) {
      runs.push({ first, end: i });
      first = -1;
    }
  }
  return runs;
}

function drawHighlight(u: uPlot, { fromMs, toMs }: { fromMs: number; toMs: number }, theme: GrafanaTheme2): void {
  const { ctx, bbox } = u;
  const left = u.valToPos(fromMs, 'x', true);
  const widthPx = u.valToPos(toMs, 'x', true) - left;
  const widenPx = Math.max(0, MIN_HIGHLIGHT_PX * devicePixelRatio - widthPx);
  ctx.fillStyle = colorManipulator.alpha(theme.colors.text.primary, HIGHLIGHT_OPACITY);
  ctx.fillRect(left - widenPx / 2, bbox.top, widthPx + widenPx, bbox.height);
}

function drawStretch(u: uPlot, { severity, scaleKey, points }: OverlayStretch, theme: GrafanaTheme2): void {
  const { ctx } = u;
  ctx.strokeStyle = severityColor(severity, theme);
  ctx.lineWidth = STRETCH_WIDTH_PX * devicePixelRatio;
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  ctx.beginPath();
  let isBroken = true;
  points.timesMs.forEach((timeMs, i) => {
    const value = points.values[i];
    if (typeof value !== 'number') {
      isBroken = true;
      return;
    }
    const x = u.valToPos(timeMs, 'x', true);
    const y = u.valToPos(value, scaleKey, true);
    if (isBroken) {
      // A line of no length is drawn as a dot: a point alone is visible.
      ctx.moveTo(x, y);
      isBroken = false;
    }
    ctx.lineTo(x, y);
  });
  ctx.stroke();
}
