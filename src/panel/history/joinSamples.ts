import type { Samples } from '../../../pkg/series/Samples';

/** Joins the chunks of one series, given in time order, into one. */
export function joinSamples(chunks: readonly [Samples, ...Samples[]]): Samples {
  if (chunks.length === 1) {
    return chunks[0];
  }
  const count = chunks.reduce((sum, chunk) => sum + chunk.values.length, 0);
  const timesMs = new Float64Array(count);
  const values = new Float64Array(count);
  let offset = 0;
  for (const chunk of chunks) {
    timesMs.set(chunk.timesMs, offset);
    values.set(chunk.values, offset);
    offset += chunk.values.length;
  }
  return { ...chunks[0], timesMs, values };
}
