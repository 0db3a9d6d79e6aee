import { judgeSamples } from '../../anomaly/judgeSamples';
import type { Samples } from '../../series/Samples';
import { joinSummaries } from './joinSummaries';
import type { RefusedSeries, SetVerdicts } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layOnGrid } from './layOnGrid';
import { refusalOf } from './refusalOf';
import type { SeriesSummary } from './SeriesSummary';
import { summariseSeries } from './summariseSeries';

/** Judges every series on its own past. Stops after each. */
export function* judgeEach(series: readonly Samples[], request: JudgeRequest): Generator<void, SetVerdicts, void> {
  const summaries: Array<SeriesSummary | RefusedSeries> = [];
  for (const samples of series) {
    summaries.push(judgeOne(samples, request));
    yield;
  }
  return joinSummaries(summaries);
}

function judgeOne(samples: Samples, { plan, stepMs, fromMs, endMs }: JudgeRequest): SeriesSummary | RefusedSeries {
  try {
    const grid = layOnGrid(samples, stepMs, endMs);
    return summariseSeries({ ...grid, verdicts: judgeSamples(grid.samples, plan) }, fromMs);
  } catch (error) {
    return refusalOf(error);
  }
}
