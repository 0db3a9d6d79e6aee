import type { Verdicts } from '../../anomaly/Verdicts';
import { firstNotBelow } from '../../series/firstNotBelow';
import type { Samples } from '../../series/Samples';
import type { JudgedSeries } from './JudgedSet';
import type { GridSamples } from './layOnGrid';
import { sliceVerdicts } from './sliceVerdicts';

/**
 * Takes the verdicts on one of several series, on the times of all, over the time that the series is there: from its
 * first value to its last, or to now where it is not gone.
 * @param onCommonTimes the same series on the times of all
 */
export function whileThere(
  { samples, stepMs, isGone, notes }: GridSamples,
  onCommonTimes: Samples,
  verdicts: Verdicts
): JudgedSeries {
  const { timesMs, values } = onCommonTimes;
  const fromMs = samples.timesMs[0]! - stepMs / 2;
  const toMs = samples.timesMs.at(-1)! + stepMs / 2;
  const first = firstNotBelow(timesMs, fromMs);
  const end = timesMs.findLastIndex((timeMs) => timeMs <= toMs) + 1;
  return {
    samples: { ...samples, timesMs: timesMs.slice(first, end), values: values.slice(first, end) },
    stepMs,
    isGone,
    notes,
    verdicts: sliceVerdicts(verdicts, first, end),
  };
}
