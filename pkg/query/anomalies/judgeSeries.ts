import { judgeSamples } from '../../anomaly/judgeSamples';
import type { Samples } from '../../series/Samples';
import type { JudgeRequest } from './JudgeRequest';
import { layOnGrid } from './layOnGrid';
import { refusalOf } from './refusalOf';
import { type SeriesJudgement, summariseSeries } from './summariseSeries';

/** Judges one series on its own past. */
export function judgeSeries(samples: Samples, { plan, stepMs, fromMs, endMs }: JudgeRequest): SeriesJudgement {
  try {
    const grid = layOnGrid(samples, stepMs, endMs);
    return summariseSeries({ ...grid, verdicts: judgeSamples(grid.samples, plan) }, fromMs);
  } catch (error) {
    return { series: refusalOf(error), incidents: [] };
  }
}
