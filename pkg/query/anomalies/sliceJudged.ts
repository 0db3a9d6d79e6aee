import type { JudgedSeries } from './JudgedSet';

/**
 * Keeps the verdicts from `fromMs` on: a fortnight's for a thousand series would take a hundred megabytes. Of a series
 * that is not gone the newest stays in any case, so that a range shorter than a step has its verdict.
 * @param endMs end of judging, Unix ms
 */
export function sliceJudged(judged: JudgedSeries, fromMs: number, endMs: number): JudgedSeries {
  const { samples, stepMs, verdicts } = judged;
  const { timesMs, values } = samples;
  const inView = timesMs.findIndex((timeMs) => timeMs >= fromMs);
  const newest = timesMs.length - 1;
  const isGone = timesMs[newest]! + 2 * stepMs < endMs;
  const first = inView !== -1 ? inView : isGone ? timesMs.length : newest;
  if (first === 0) {
    return judged;
  }
  return {
    ...judged,
    samples: { ...samples, timesMs: timesMs.slice(first), values: values.slice(first) },
    verdicts: {
      expected: verdicts.expected.slice(first),
      lower: verdicts.lower.slice(first),
      upper: verdicts.upper.slice(first),
      score: verdicts.score.slice(first),
      anomalous: verdicts.anomalous.slice(first),
      severity: verdicts.severity.slice(first),
      kind: verdicts.kind.slice(first),
      learning: verdicts.learning.slice(first),
    },
  };
}
