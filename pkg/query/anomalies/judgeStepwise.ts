import { healthScore } from '../../anomaly/health/healthScore';
import type { Samples } from '../../series/Samples';
import { gridTimesMs } from '../gridTimesMs';
import type { JudgedSet } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { judgeSeries } from './judgeSeries';
import { judgeSiblings } from './judgeSiblings';
import type { SeriesJudgement } from './summariseSeries';

/**
 * Judges every point of all series of a query, each from what came before it. Stops after every series that is judged on
 * its own, so that one who runs it can do something else in between, or give up.
 * @param series with the history to learn from before the time that is looked at
 */
export function* judgeStepwise(series: readonly Samples[], request: JudgeRequest): Generator<void, JudgedSet, void> {
  const judgements = request.judge === 'group' ? judgeSiblings(series, request) : yield* judgeEach(series, request);
  const judged = judgements.map((judgement) => judgement.series);
  const incidents = judgements.flatMap((judgement, seriesIndex) =>
    judgement.incidents.map((incident) => ({ seriesIndex, incident }))
  );
  return {
    series: judged,
    incidents: incidents.sort((a, b) => a.incident.startMs - b.incident.startMs),
    health: healthScore(
      judged.filter((one) => 'verdicts' in one),
      healthTimesMs(request)
    ),
  };
}

function* judgeEach(series: readonly Samples[], request: JudgeRequest): Generator<void, SeriesJudgement[], void> {
  const judgements: SeriesJudgement[] = [];
  for (const samples of series) {
    judgements.push(judgeSeries(samples, request));
    yield;
  }
  return judgements;
}

/** At every whole multiple of the step; where none is in view, at the last one before. */
function healthTimesMs({ stepMs, fromMs, endMs }: JudgeRequest): Float64Array {
  const lastStep = Math.floor(endMs / stepMs);
  const firstStep = Math.min(Math.ceil(fromMs / stepMs), lastStep);
  return gridTimesMs(firstStep * stepMs, stepMs, lastStep - firstStep + 1);
}
