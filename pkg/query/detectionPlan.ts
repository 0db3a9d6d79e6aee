import type { DetectionPlan } from '../anomaly/DetectionPlan';
import type { ForecastSettings } from './forecastSettings';
import { stretchToRange } from './stretchToRange';

/** What of a forecast's settings decides how its series are judged. */
export function detectionPlan({
  sensitivity,
  exclude,
  falseAlarms,
}: Pick<ForecastSettings, 'sensitivity' | 'exclude' | 'falseAlarms'>): DetectionPlan {
  return { sensitivity, exclude: exclude.map(stretchToRange), falseAlarms: falseAlarms.map(stretchToRange) };
}
