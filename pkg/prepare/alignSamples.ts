import type { Samples } from '../series/Samples';
import type { Series } from '../series/Series';

/**
 * Puts samples onto a given grid, as the engine does with the history: each goes to its nearest point, several of one
 * point are averaged.
 * @returns NaN where nothing was measured; samples outside the grid are left out
 */
export function alignSamples(samples: Samples, grid: Pick<Series, 'startMs' | 'stepMs'>, count: number): Series {
  const { startMs, stepMs } = grid;
  const sums = new Float64Array(count);
  const counts = new Uint32Array(count);
  samples.timesMs.forEach((timeMs, index) => {
    const point = Math.round((timeMs - startMs) / stepMs);
    const value = samples.values[index] ?? Number.NaN;
    if (point >= 0 && point < count && Number.isFinite(value)) {
      sums[point] = (sums[point] ?? 0) + value;
      counts[point] = (counts[point] ?? 0) + 1;
    }
  });
  const values = sums.map((sum, point) => sum / (counts[point] ?? 0));
  return { name: samples.name, labels: samples.labels, startMs, stepMs, values };
}
