import type { Samples } from '../series/Samples';

/**
 * Samples with their times ascending. Of several at one time the last given stays, as in what is learnt from.
 * @returns the samples themselves where they are in order
 */
export function inTimeOrder(samples: Samples): Samples {
  const { timesMs, values } = samples;
  if (timesMs.every((timeMs, index) => index === 0 || timesMs[index - 1]! < timeMs)) {
    return samples;
  }
  const sorted = Uint32Array.from(timesMs, (_, index) => index).sort((a, b) => timesMs[a]! - timesMs[b]! || a - b);
  const order = sorted.filter((index, place) => timesMs[index] !== timesMs[sorted[place + 1] ?? -1]);
  return {
    ...samples,
    timesMs: Float64Array.from(order, (index) => timesMs[index]!),
    values: Float64Array.from(order, (index) => values[index]!),
  };
}
