/** Points closer together than this, in CSS pixels, can't be told apart. */
const MIN_DISTANCE_PX = 0.5;

/** From data to the pixels of a drawing. */
export interface Projection {
  x(timeMs: number): number;
  y(value: number): number;
}

/** The points of a regular line: `values[i]` stands at `startMs + i * stepMs`. */
export interface RegularLine {
  readonly startMs: number;
  readonly stepMs: number;
  readonly values: Float64Array;
}

/**
 * A line as an SVG path. Of points that share a pixel the first is drawn; a value that is none breaks the line.
 * @param widthPx what lies left of 0 or right of this, but for the nearest points, is left out
 */
export function linePath({ startMs, stepMs, values }: RegularLine, { x, y }: Projection, widthPx: number): string {
  const parts: string[] = [];
  const stepPx = x(startMs + stepMs) - x(startMs);
  const stride = Math.max(1, Math.ceil(MIN_DISTANCE_PX / stepPx));
  const first = Math.max(0, Math.floor(-x(startMs) / stepPx / stride) * stride);
  let command = 'M';
  for (let i = first; i < values.length; i += stride) {
    const value = values[i] ?? Number.NaN;
    const left = x(startMs + i * stepMs);
    if (Number.isFinite(value)) {
      parts.push(`${command}${left.toFixed(1)} ${y(value).toFixed(1)}`);
      command = 'L';
    } else {
      command = 'M';
    }
    if (left > widthPx) {
      break;
    }
  }
  return parts.join('');
}
