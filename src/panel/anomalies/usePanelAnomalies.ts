import type { SeriesHistory } from '../history/SeriesHistory';
import type { LogSeries } from '../logs/useLogSeries';
import type { AnomalyJudge } from './AnomalyJudge';
import type { AnomalySettings } from './judgeTask';
import { useAlarmPreview } from './useAlarmPreview';
import { type AnomalyState, useAnomalies } from './useAnomalies';

interface Input {
  readonly history: SeriesHistory | undefined;
  readonly logs: LogSeries;
  /** Undefined where nobody wants to see anomalies, or the settings can't be read. */
  readonly settings: AnomalySettings | undefined;
  readonly judge: AnomalyJudge;
}

/** What is unusual about a panel's series, or about the log lines that they are made of. */
export function usePanelAnomalies({ history, logs, settings, judge }: Input): AnomalyState {
  // Patterns that are judged each on its own are judged with their lines at hand, which tell what is new.
  const isOfLines = logs.anomalies !== undefined && settings?.judge === 'each';
  const seriesSettings = isOfLines ? undefined : settings;
  const judged = useAnomalies(history, seriesSettings, judge);
  useAlarmPreview(history, seriesSettings, judge);
  return isOfLines ? { anomalies: logs.anomalies, problem: logs.problem } : judged;
}
