import type { DynamicTheta } from './fitDynamicTheta';

/** The value that the model expects next: its level, led by its share of the line's course. */
export function expectNext({ alpha, share, level, line }: DynamicTheta): number {
  const faded = (1 - alpha) ** line.count;
  return level + share * (faded * line.intercept + ((1 - faded * (1 - alpha)) / alpha) * line.slope);
}
