import { studentQuantile } from '../../../pkg/forecast/studentQuantile';
import { DEVIATIONS_PER_MEDIAN } from '../../../pkg/prepare/deviationsPerMedian';
import { median } from '../../../pkg/prepare/median';
import { DAY_MS } from '../../../pkg/series/durations';
import { SortedValues } from '../../../pkg/series/SortedValues';
import type { PeerDetector } from './PeerDetector';
import { usualStepMs } from './usualStepMs';

const SEASONS = 14;
const MOST_SAMPLES = 2_016;
const LEAST_SAMPLES = 20;
const SIGNIFICANCE = 0.05;
const MOST_ANOMALOUS_SHARE = 0.1;

/**
 * Seasonal hybrid ESD (Hochenbaum, Vallis and Kejariwal, "Automatic Anomaly Detection in the Cloud via Statistical
 * Learning", 2017), run anew at each sample over the last two weeks: the generalised extreme Studentized deviate test,
 * with median and MAD, on what the median of the same time of the days before leaves. A multiple of 1 is its test at
 * the default significance of 5 %.
 */
export const seasonalEsd: PeerDetector = {
  name: 'seasonal ESD',
  documentedMultiple: 1,
  multiples: [1, 1.5, 2, 3, 4, 5, 7, 10],
  distances: ({ timesMs, values }) => {
    const seasonSamples = Math.max(1, Math.round(DAY_MS / usualStepMs(timesMs)));
    const windowSamples = Math.min(SEASONS * seasonSamples, MOST_SAMPLES);
    const residuals = values.map((value, at) => value - sameTimeBefore(values, at, seasonSamples));
    const inWindow = new SortedValues(windowSamples);
    return residuals.map((residual, at) => {
      const leaving = residuals[at - windowSamples] ?? Number.NaN;
      if (!Number.isNaN(leaving)) {
        inWindow.remove(leaving);
      }
      if (Number.isNaN(residual)) {
        return 0;
      }
      inWindow.add(residual);
      const window = residuals.subarray(Math.max(0, at + 1 - windowSamples), at + 1);
      return inWindow.size < LEAST_SAMPLES ? 0 : esdDistance(residual, window, inWindow.median);
    });
  },
};

function sameTimeBefore(values: Float64Array, at: number, seasonSamples: number): number {
  const earlier = Array.from(
    { length: SEASONS },
    (_, season) => values[at - (season + 1) * seasonSamples] ?? Number.NaN
  );
  return median(earlier.filter((value) => !Number.isNaN(value)));
}

/**
 * The largest of test statistic by critical value from the value's own place among the extremes on: one that exceeds
 * makes it an anomaly.
 */
function esdDistance(value: number, window: Float64Array, middle: number): number {
  const deviation = Math.abs(value - middle);
  const deviations = window.map((each) => Math.abs(each - middle)).filter((each) => !Number.isNaN(each));
  const count = deviations.length;
  const mostAnomalies = Math.floor(MOST_ANOMALOUS_SHARE * count);
  const fartherCount = deviations.reduce((sum, each) => sum + Number(each > deviation), 0);
  if (fartherCount >= mostAnomalies) {
    return 0;
  }
  deviations.sort();
  let largest = 0;
  for (let removed = fartherCount; removed < mostAnomalies; removed++) {
    const left = count - removed;
    const spread = DEVIATIONS_PER_MEDIAN * deviations[left >> 1]!;
    if (spread > 0) {
      largest = Math.max(largest, deviations[left - 1]! / spread / criticalValue(left));
    }
  }
  return largest;
}

/** Of the largest deviate of so many samples (Rosner, 1983). */
function criticalValue(count: number): number {
  const quantile = studentQuantile(1 - SIGNIFICANCE / (2 * count), count - 2);
  return ((count - 1) * quantile) / Math.sqrt((count - 2 + quantile ** 2) * count);
}
