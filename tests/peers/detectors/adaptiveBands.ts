import { DAY_MS, HOUR_MS, MINUTE_MS, WEEK_MS } from '../../../pkg/series/durations';
import { momentsOf } from './momentsOf';
import type { PeerDetector } from './PeerDetector';
import { usualStepMs } from './usualStepMs';

/** The rules look at an hour of one sample a minute; where samples are rarer, their hour is longer. */
const WINDOW_MS = HOUR_MS;
const LEAST_WINDOW_SAMPLES = 12;
const SMOOTHED_WINDOWS = 26;
const LOOK_BACKS_MS = [DAY_MS, WEEK_MS];

/** A standard deviation below this share of the mean does not widen the band. */
const LEAST_VARIATION = 0.5;

/** The band is this share of the mean wide at least. */
const MARGIN = 0.5;
const PENDING_MS = 5 * MINUTE_MS;

/**
 * The bands of Grafana's recording rules for Prometheus (grafana/promql-anomaly-detection, strategy `adaptive`): mean of
 * the last hour ± a multiple of the standard deviations that stand out, averaged over 26 hours, and the same hour of the
 * day and the week before. An alarm is raised after 5 minutes outside of all of them. Two deviations are the default.
 * Values of zero and below take no part, as in the rules.
 */
export const adaptiveBands: PeerDetector = {
  name: 'adaptive bands (PromQL)',
  documentedMultiple: 2,
  multiples: [2, 3, 4, 5, 6, 8, 10, 15],
  distances: ({ timesMs, values }) => {
    const stepMs = usualStepMs(timesMs);
    const windowSamples = Math.max(Math.round(WINDOW_MS / stepMs), LEAST_WINDOW_SAMPLES);
    const selected = values.map((value) => (value > 0 ? value : Number.NaN));
    const hours = Array.from(selected, (_, at) =>
      momentsOf(selected.subarray(Math.max(0, at + 1 - windowSamples), at + 1))
    );
    const standsOut = Float64Array.from(hours, ({ mean, deviation }) =>
      deviation > LEAST_VARIATION * mean ? deviation : Number.NaN
    );
    const outside = selected.map((value, at) => {
      const { mean } = hours[at]!;
      const smoothed = momentsOf(
        standsOut.subarray(Math.max(0, at + 1 - SMOOTHED_WINDOWS * windowSamples), at + 1)
      ).mean;
      const earlier = LOOK_BACKS_MS.map((backMs) => hours[at - Math.round(backMs / stepMs - windowSamples / 2)]);
      const bands = [{ mean, deviation: smoothed }, ...earlier.filter((hour) => hour !== undefined)];
      return Math.abs(value - mean) > MARGIN * mean ? signedDistance(value, Math.sign(value - mean), bands) : 0;
    });
    return heldFor(Math.floor(PENDING_MS / stepMs) + 1, outside);
  },
};

/** How far a value lies outside of all bands on one side; negative below them. */
function signedDistance(
  value: number,
  side: number,
  bands: ReadonlyArray<{ mean: number; deviation: number }>
): number {
  const distances = bands
    .map(({ mean, deviation }) => (side * (value - mean)) / deviation)
    .filter((distance) => !Number.isNaN(distance));
  return side * Math.max(0, Math.min(...distances));
}

/** The least distance of so many samples in a row on the same side. */
function heldFor(samples: number, signed: Float64Array): Float64Array {
  return signed.map((_, at) => {
    const row = signed.subarray(Math.max(0, at + 1 - samples), at + 1);
    return Math.max(0, Math.min(...row), -Math.max(...row));
  });
}
