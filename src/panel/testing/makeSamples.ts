import type { Samples } from '../../../pkg/series/Samples';

/** Minutely samples for tests. */
export function makeSamples(name: string, values: readonly number[]): Samples {
  return {
    name,
    labels: {},
    timesMs: Float64Array.from(values, (_, i) => i * 60_000),
    values: Float64Array.from(values),
  };
}
