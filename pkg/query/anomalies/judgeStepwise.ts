import { healthScore } from '../../anomaly/health/healthScore';
import type { Samples } from '../../series/Samples';
import { healthTimesMs } from './healthTimesMs';
import type { JudgedSet, SetVerdicts } from './JudgedSet';
import { judgeEach } from './judgeEach';
import type { JudgeRequest } from './JudgeRequest';
import { judgeGrid } from './judgeGrid';
import { judgeSiblings } from './judgeSiblings';
import { judgeSystem } from './judgeSystem';
import type { SeriesJudge } from './SeriesJudge';

/**
 * Judges every point of all series of a query, each from what came before it. Stops after every series that is judged on
 * its own, so that one who runs it can do something else in between, or give up.
 * @param series with the history to learn from before the time that is looked at
 * @param judge for those that are judged on their own
 */
export function* judgeStepwise(
  series: readonly Samples[],
  request: JudgeRequest,
  judge: SeriesJudge = judgeGrid
): Generator<void, JudgedSet, void> {
  const verdicts = yield* judgeBy(series, request, judge);
  const judged = verdicts.system === undefined ? verdicts.series.filter((one) => 'verdicts' in one) : [verdicts.system];
  return { ...verdicts, health: healthScore(judged, healthTimesMs(request)) };
}

function* judgeBy(
  series: readonly Samples[],
  request: JudgeRequest,
  judge: SeriesJudge
): Generator<void, SetVerdicts, void> {
  switch (request.judge) {
    case 'each':
      return yield* judgeEach(series, request, judge);
    case 'group':
      return judgeSiblings(series, request);
    case 'together':
      return judgeSystem(series, request);
  }
}
