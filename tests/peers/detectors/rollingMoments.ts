import { momentsOf } from './momentsOf';

/** With fewer samples before it, none is judged. */
const LEAST_SAMPLES = 20;

/** Mean and standard deviation of the `windowSamples` before each sample, missing ones left out; NaN near the start. */
export function rollingMoments(
  values: Float64Array,
  windowSamples: number
): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(values.length).fill(Number.NaN);
  const deviations = means.slice();
  for (let at = LEAST_SAMPLES; at < values.length; at++) {
    const { mean, deviation } = momentsOf(values.subarray(Math.max(0, at - windowSamples), at));
    means[at] = mean;
    deviations[at] = deviation;
  }
  return { means, deviations };
}
