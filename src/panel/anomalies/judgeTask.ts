import { detectionPlan } from '../../../pkg/query/detectionPlan';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import type { SeriesHistory } from '../history/SeriesHistory';
import type { JudgeTask } from './JudgeMessage';

/** What of the settings decides how series are judged. */
export type AnomalySettings = Pick<
  ForecastSettings,
  'sensitivity' | 'falseAlarms' | 'exclude' | 'bounds' | 'judge' | 'outliers'
>;

/** What to ask the judge of a panel's series. */
export function judgeTask(history: SeriesHistory, settings: AnomalySettings): JudgeTask {
  const { series, stepMs, fromMs, endMs, knownToMs } = history;
  const { judge, outliers } = settings;
  return {
    // Incidents of all together name the series: by what the legend shows, without labels.
    series: [...series.values()].map((samples) => ({ ...samples, labels: {} })),
    how: { judge, outliers, plan: detectionPlan(settings), stepMs, fromMs, endMs: knownToMs },
    healthAtMs: endMs,
  };
}
