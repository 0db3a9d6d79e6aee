import type { Samples } from '../series/Samples';
import type { SourceSeries } from './SourceSeries';

/**
 * Joins the answers for successive stretches of time into one series for each name and set of labels.
 * @param chunks in the order of time; a chunk's samples are sorted where there is more than one
 * @returns in the order of first appearance; a sample at or before the last one of an earlier chunk is left out
 */
export function mergeSeries(chunks: ReadonlyArray<readonly SourceSeries[]>): SourceSeries[] {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) {
    return [...only];
  }
  const parts = new Map<string, SourceSeries[]>();
  for (const series of chunks.flat()) {
    const key = seriesKey(series.samples);
    const known = parts.get(key);
    if (known === undefined) {
      parts.set(key, [series]);
    } else {
      known.push(series);
    }
  }
  return [...parts.values()].map(joinParts);
}

function joinParts(parts: readonly SourceSeries[]): SourceSeries {
  const [first, ...rest] = parts as [SourceSeries, ...SourceSeries[]];
  const timesMs = Array.from(first.samples.timesMs);
  const values = Array.from(first.samples.values);
  for (const { samples } of rest) {
    const lastMs = timesMs.at(-1) ?? Number.NEGATIVE_INFINITY;
    samples.timesMs.forEach((timeMs, index) => {
      if (timeMs > lastMs) {
        timesMs.push(timeMs);
        values.push(samples.values[index] ?? Number.NaN);
      }
    });
  }
  return {
    ...first,
    samples: { ...first.samples, timesMs: Float64Array.from(timesMs), values: Float64Array.from(values) },
    notices: parts.flatMap(({ notices }) => notices),
  };
}

function seriesKey({ name, labels }: Samples): string {
  return JSON.stringify([name, Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
