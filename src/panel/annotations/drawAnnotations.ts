import { colorManipulator } from '@grafana/data';
import type uPlot from 'uplot';
import type { PanelAnnotation } from './PanelAnnotation';

/** Dash and gap of the lines at an annotation's ends, in CSS pixels. */
const DASH_PX = [5, 5];

const REGION_OPACITY = 0.1;

/** Draws annotations as Grafana's own panels do: a dashed line at each end, and a tint in between. */
export function drawAnnotations(u: uPlot, annotations: readonly PanelAnnotation[]): void {
  const { ctx, bbox } = u;
  for (const { fromMs, toMs, color } of annotations) {
    const left = u.valToPos(fromMs, 'x', true);
    const right = u.valToPos(toMs, 'x', true);
    ctx.fillStyle = colorManipulator.alpha(color, REGION_OPACITY);
    ctx.fillRect(left, bbox.top, right - left, bbox.height);
    ctx.strokeStyle = color;
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash(DASH_PX.map((px) => px * devicePixelRatio));
    for (const x of left === right ? [left] : [left, right]) {
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
    }
  }
}
