import { median } from './median';

/** Stretches to compare; each still holds enough points for a spread. */
const BLOCK_COUNT = 12;
const MIN_POINTS_PER_BLOCK = 4;

/** Below this ratio between the highest and the lowest level, a log hardly bends anything. */
const MIN_LEVEL_RATIO = 1.5;

/** Spread ~ level^slope: 0 asks for no transform, 1 for the logarithm; above this it is nearer to 1, and well above noise. */
const MIN_SLOPE = 0.6;
const MIN_CORRELATION = 0.6;

/**
 * Whether the spread of positive values grows about as their level does, so that their logarithms spread evenly.
 * Compares stretches of the series (Guerrero, "Time-series analysis supported by power transformations", 1993).
 */
export function growsWithLevel(positive: Float64Array): boolean {
  const blockLength = Math.floor(positive.length / BLOCK_COUNT);
  if (blockLength < MIN_POINTS_PER_BLOCK) {
    return false;
  }
  const levels: number[] = [];
  const spreads: number[] = [];
  for (let block = 0; block < BLOCK_COUNT; block++) {
    const values = positive.subarray(block * blockLength, (block + 1) * blockLength);
    const level = median(values);
    const spread = median(values.map((value) => Math.abs(value - level)));
    if (spread > 0) {
      levels.push(Math.log(level));
      spreads.push(Math.log(spread));
    }
  }
  const range = Math.max(...levels) - Math.min(...levels);
  if (levels.length < BLOCK_COUNT / 2 || range < Math.log(MIN_LEVEL_RATIO)) {
    return false;
  }
  const { slope, correlation } = regress(levels, spreads);
  return slope > MIN_SLOPE && correlation > MIN_CORRELATION;
}

function regress(x: readonly number[], y: readonly number[]): { slope: number; correlation: number } {
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - meanX;
    const dy = y[i]! - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  return { slope: xy / xx, correlation: yy > 0 ? xy / Math.sqrt(xx * yy) : 0 };
}
