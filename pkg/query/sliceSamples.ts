import type { Samples } from '../series/Samples';
import type { TimeRange } from './planForecast';

/** The samples from `fromMs` to `toMs`, both included, in the order they are in. */
export function sliceSamples(samples: Samples, { fromMs, toMs }: TimeRange): Samples {
  const { timesMs, values } = samples;
  const isInside = (timeMs: number): boolean => timeMs >= fromMs && timeMs <= toMs;
  return {
    ...samples,
    timesMs: timesMs.filter(isInside),
    values: values.filter((_, index) => isInside(timesMs[index] ?? Number.NaN)),
  };
}
