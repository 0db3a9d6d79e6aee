import type { ThetaLine } from './ThetaLine';

/** The line through one value more. */
export function extendLine(
  { count: before, mean: meanBefore, slope: slopeBefore }: ThetaLine,
  value: number
): ThetaLine {
  const count = before + 1;
  const mean = meanBefore + (value - meanBefore) / count;
  const slope = before === 0 ? 0 : ((count - 2) * slopeBefore + (6 * (value - meanBefore)) / count) / (count + 1);
  return { count, mean, intercept: mean - ((count + 1) / 2) * slope, slope };
}
