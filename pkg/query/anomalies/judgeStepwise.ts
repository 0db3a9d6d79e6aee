import { healthScore } from '../../anomaly/health/healthScore';
import type { Samples } from '../../series/Samples';
import { gridTimesMs } from '../gridTimesMs';
import type { JudgedSeries, JudgedSet, RefusedSeries, SetIncident } from './JudgedSet';
import type { JudgeRequest } from './JudgeRequest';
import { judgeSeries } from './judgeSeries';

/**
 * Judges every point of all series of a query, each from what came before it. Stops after every series, so that one who
 * runs it can do something else in between, or give up.
 * @param series with the history to learn from before the time that is looked at
 */
export function* judgeStepwise(series: readonly Samples[], request: JudgeRequest): Generator<void, JudgedSet, void> {
  const judged: Array<JudgedSeries | RefusedSeries> = [];
  const incidents: SetIncident[] = [];
  for (const [seriesIndex, samples] of series.entries()) {
    const own = judgeSeries(samples, request);
    judged.push(own.series);
    incidents.push(...own.incidents.map((incident) => ({ seriesIndex, incident })));
    yield;
  }
  return {
    series: judged,
    incidents: incidents.sort((a, b) => a.incident.startMs - b.incident.startMs),
    health: healthScore(
      judged.filter((one) => 'verdicts' in one),
      healthTimesMs(request)
    ),
  };
}

/** At every whole multiple of the step; where none is in view, at the last one before. */
function healthTimesMs({ stepMs, fromMs, endMs }: JudgeRequest): Float64Array {
  const lastStep = Math.floor(endMs / stepMs);
  const firstStep = Math.min(Math.ceil(fromMs / stepMs), lastStep);
  return gridTimesMs(firstStep * stepMs, stepMs, lastStep - firstStep + 1);
}
