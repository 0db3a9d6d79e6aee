import type { Samples } from '../series/Samples';
import type { TimeRange } from '../series/TimeRange';

/** The samples from `fromMs` to `toMs`, both included, in the order they are in. */
export function sliceSamples(samples: Samples, { fromMs, toMs }: TimeRange): Samples {
  const timesMs = new Float64Array(samples.timesMs.length);
  const values = new Float64Array(timesMs.length);
  let count = 0;
  for (let index = 0; index < timesMs.length; index++) {
    const timeMs = samples.timesMs[index]!;
    if (timeMs >= fromMs && timeMs <= toMs) {
      timesMs[count] = timeMs;
      values[count] = samples.values[index]!;
      count++;
    }
  }
  return { ...samples, timesMs: timesMs.slice(0, count), values: values.slice(0, count) };
}
