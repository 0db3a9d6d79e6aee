import type { Locator } from '@playwright/test';

/** A colour of opaque pixels. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** How far off each channel of a pixel may be. */
const CHANNEL_TOLERANCE = 60;

/**
 * Counts pixels of about one colour between two parts of a plot.
 * @param chart holds a uPlot
 * @param fromPart left end as a part of the plot's width, 0 to 1
 * @returns 0 where nothing is drawn yet
 */
export function countInk(chart: Locator, ink: Ink, fromPart: number, toPart: number): Promise<number> {
  return chart.evaluate(
    (element, { ink: wanted, from, to, tolerance }) => {
      const canvas = element.querySelector('canvas');
      const plot = element.querySelector('.u-over');
      const context = canvas?.getContext('2d');
      if (!canvas?.width || !plot?.clientWidth || !context) {
        return 0;
      }
      const whole = canvas.getBoundingClientRect();
      const inside = plot.getBoundingClientRect();
      const scale = canvas.width / whole.width;
      const left = Math.floor((inside.left - whole.left + from * inside.width) * scale);
      const width = Math.floor((to - from) * inside.width * scale);
      const top = Math.floor((inside.top - whole.top) * scale);
      const { data } = context.getImageData(left, top, width, Math.floor(inside.height * scale));
      let count = 0;
      for (let index = 0; index < data.length; index += 4) {
        const isNear =
          Math.abs((data[index] ?? 0) - wanted.red) < tolerance &&
          Math.abs((data[index + 1] ?? 0) - wanted.green) < tolerance &&
          Math.abs((data[index + 2] ?? 0) - wanted.blue) < tolerance &&
          (data[index + 3] ?? 0) > 128;
        count += Number(isNear);
      }
      return count;
    },
    { ink, from: fromPart, to: toPart, tolerance: CHANNEL_TOLERANCE }
  );
}
