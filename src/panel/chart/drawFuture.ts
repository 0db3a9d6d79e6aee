import { type GrafanaTheme2, colorManipulator } from '@grafana/data';
import { UPLOT_AXIS_FONT_SIZE } from '@grafana/ui';
import type uPlot from 'uplot';
import type { TimeSpan } from './TimeSpan';

/** Dash and gap of the "now" line, in CSS pixels. */
const NOW_DASH = [3, 3];

const LABEL_GAP_PX = 4;

const SHADE_OPACITY = 0.05;

/** Shades what lies after the learnt data and marks where it begins, below everything else that is drawn. */
export function drawFuture(u: uPlot, { learntToMs, isPast }: TimeSpan, theme: GrafanaTheme2): void {
  const { ctx, bbox } = u;
  const start = Math.round(u.valToPos(learntToMs, 'x', true));
  const left = Math.max(bbox.left, start);
  const right = bbox.left + bbox.width;
  if (!(left < right)) {
    return;
  }
  ctx.save();
  ctx.fillStyle = colorManipulator.alpha(theme.colors.text.primary, SHADE_OPACITY);
  ctx.fillRect(left, bbox.top, right - left, bbox.height);
  if (start >= bbox.left) {
    drawStart(u, left, isPast ? 'end of range' : 'now', theme);
  }
  ctx.restore();
}

function drawStart({ ctx, bbox }: uPlot, left: number, label: string, theme: GrafanaTheme2): void {
  const pixelRatio = devicePixelRatio;
  const right = bbox.left + bbox.width;
  ctx.strokeStyle = theme.colors.text.secondary;
  ctx.lineWidth = pixelRatio;
  ctx.setLineDash(NOW_DASH.map((px) => px * pixelRatio));
  ctx.beginPath();
  ctx.moveTo(left, bbox.top);
  ctx.lineTo(left, bbox.top + bbox.height);
  ctx.stroke();

  ctx.fillStyle = theme.colors.text.secondary;
  ctx.font = `${UPLOT_AXIS_FONT_SIZE * pixelRatio}px ${theme.typography.fontFamily}`;
  ctx.textBaseline = 'top';
  const gap = LABEL_GAP_PX * pixelRatio;
  const hasRoomRight = left + gap + ctx.measureText(label).width < right;
  ctx.textAlign = hasRoomRight ? 'left' : 'right';
  ctx.fillText(label, hasRoomRight ? left + gap : left - gap, bbox.top + gap / 2);
}
