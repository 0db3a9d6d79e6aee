import { judgeSamples } from '../../anomaly/judgeSamples';
import type { SeriesJudge } from './SeriesJudge';
import { summariseSeries } from './summariseSeries';

/** Judges a series from its first sample on. */
export const judgeGrid: SeriesJudge = (grid, plan, fromMs) =>
  summariseSeries({ ...grid, verdicts: judgeSamples(grid.samples, plan) }, fromMs);
