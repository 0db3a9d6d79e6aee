import type { OutlierInterval } from './GroupOutliers';

/** @param anomalous not 0 while an alarm is open, at each of the times */
export function outlierIntervals(timesMs: Float64Array, anomalous: Int8Array): OutlierInterval[] {
  const intervals: OutlierInterval[] = [];
  for (let t = 0; t < anomalous.length; t++) {
    if (anomalous[t] === 0) {
      continue;
    }
    const startMs = timesMs[t]!;
    while (t + 1 < anomalous.length && anomalous[t + 1] !== 0) {
      t++;
    }
    intervals.push({ startMs, endMs: t + 1 < anomalous.length ? timesMs[t]! : undefined });
  }
  return intervals;
}
