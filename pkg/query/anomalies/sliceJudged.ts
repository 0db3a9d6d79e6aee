import { firstPointSince } from './firstPointSince';
import type { JudgedSeries } from './JudgedSet';
import { sliceVerdicts } from './sliceVerdicts';

/**
 * Keeps the points from `fromMs` on, and the one before, which leads lines into view: the verdicts on a fortnight of a
 * thousand series would take a hundred megabytes.
 */
export function sliceJudged(judged: JudgedSeries, fromMs: number): JudgedSeries {
  const { samples, verdicts } = judged;
  const { timesMs, values } = samples;
  const first = firstPointSince(timesMs, fromMs) - 1;
  if (first <= 0) {
    return judged;
  }
  return {
    ...judged,
    samples: { ...samples, timesMs: timesMs.slice(first), values: values.slice(first) },
    verdicts: sliceVerdicts(verdicts, first),
  };
}
