import type { ExpectedBand } from './ExpectedBand';

/** What was expected of a value. */
export interface ExpectedValue {
  readonly expected: number;
  /** NaN, as is `upper`, where no band is known. */
  readonly lower: number;
  readonly upper: number;
}

/** @returns what was expected at the judged point nearest to a time; undefined outside the band's times and in its gaps */
export function expectedAt(
  { timesMs, expected, lower, upper }: ExpectedBand,
  timeMs: number
): ExpectedValue | undefined {
  let low = 0;
  let high = timesMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timesMs[middle]! < timeMs) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const isAfterLast = low === timesMs.length;
  const isNearerBefore = low > 0 && !isAfterLast && timeMs - timesMs[low - 1]! < timesMs[low]! - timeMs;
  const nearest = isNearerBefore ? low - 1 : low;
  if (isAfterLast || (low === 0 && timesMs[0] !== timeMs) || Number.isNaN(expected[nearest])) {
    return undefined;
  }
  return { expected: expected[nearest]!, lower: lower[nearest]!, upper: upper[nearest]! };
}
