import type { Samples } from '../../series/Samples';
import type { RefusedSeries } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { type GridSamples, layOnGrid } from './layOnGrid';
import { refusalOf } from './refusalOf';

/** Puts every series on a grid of its own; one that has no value is refused, and the others are not. */
export function layAllOnGrids(
  series: readonly Samples[],
  { stepMs, endMs }: Pick<JudgeRequest, 'stepMs' | 'endMs'>
): Array<GridSamples | RefusedSeries> {
  return series.map((samples) => {
    try {
      return layOnGrid(samples, stepMs, endMs);
    } catch (error) {
      return refusalOf(error);
    }
  });
}
