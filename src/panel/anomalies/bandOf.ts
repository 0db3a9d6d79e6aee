import type { JudgedSeries, RefusedSeries } from '../../../pkg/query/anomalies/JudgedSet';
import type { ExpectedBand } from './ExpectedBand';

/** @returns where a judged series was expected; undefined where it can't be judged */
export function bandOf(series: JudgedSeries | RefusedSeries): ExpectedBand | undefined {
  if ('problem' in series) {
    return undefined;
  }
  const { expected, lower, upper } = series.verdicts;
  return { timesMs: series.samples.timesMs, expected, lower, upper };
}
