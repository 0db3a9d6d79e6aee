import type { ChangePlan } from '../../anomaly/changePoints/findLevelChanges';
import type { TimeRange } from '../../series/TimeRange';
import type { PlannedForecast } from '../planForecast';

/**
 * Where to look for changes of level, and how, by a forecast's settings.
 * @param asked what was asked of the source
 */
export function changePlan(
  { stepMs, seasons, exclude, holidays }: PlannedForecast['plan'],
  asked: TimeRange
): ChangePlan {
  return {
    stepMs,
    seasons,
    learnFromMs: asked.fromMs,
    learnToMs: asked.toMs,
    // Of a holiday people know that it is unlike the days around it.
    exclude: [...exclude, ...holidays],
  };
}
