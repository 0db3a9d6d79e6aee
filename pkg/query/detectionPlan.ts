import type { DetectionPlan } from '../anomaly/DetectionPlan';
import type { ForecastSettings } from './forecastSettings';
import { stretchToRange } from './stretchToRange';

/** What of a forecast's settings decides how its series are judged. */
export function detectionPlan({
  sensitivity,
  exclude,
  falseAlarms,
  bounds,
}: Pick<ForecastSettings, 'sensitivity' | 'exclude' | 'falseAlarms' | 'bounds'>): DetectionPlan {
  return {
    sensitivity,
    exclude: exclude.map(stretchToRange),
    falseAlarms: falseAlarms.map(stretchToRange),
    ...(typeof bounds === 'string' ? {} : { bounds }),
  };
}
