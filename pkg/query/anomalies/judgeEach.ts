import type { Samples } from '../../series/Samples';
import { joinSummaries } from './joinSummaries';
import type { RefusedSeries, SetVerdicts } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { layOnGrid } from './layOnGrid';
import { refusalOf } from './refusalOf';
import type { SeriesJudge } from './SeriesJudge';
import type { SeriesSummary } from './SeriesSummary';

/** Judges every series on its own past. Stops after each. */
export function* judgeEach(
  series: readonly Samples[],
  request: JudgeRequest,
  judge: SeriesJudge
): Generator<void, SetVerdicts, void> {
  const summaries: Array<SeriesSummary | RefusedSeries> = [];
  for (const samples of series) {
    summaries.push(judgeOne(samples, request, judge));
    yield;
  }
  return joinSummaries(summaries);
}

function judgeOne(
  samples: Samples,
  { plan, stepMs, fromMs, endMs }: JudgeRequest,
  judge: SeriesJudge
): SeriesSummary | RefusedSeries {
  try {
    return judge(layOnGrid(samples, stepMs, endMs), plan, fromMs);
  } catch (error) {
    return refusalOf(error);
  }
}
