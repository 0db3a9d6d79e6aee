import { usePanelContext } from '@grafana/ui';
import { useEffect } from 'react';
import type { SeriesHistory } from '../history/SeriesHistory';
import type { AlarmPreview } from './AlarmPreview';
import type { AnomalyJudge } from './AnomalyJudge';
import { countAlarms } from './countAlarms';
import type { AnomalySettings } from './judgeTask';

/** Lets the form of the panel's options count the alarms that another sensitivity would have raised. */
export function useAlarmPreview(
  history: SeriesHistory | undefined,
  settings: AnomalySettings | undefined,
  judge: AnomalyJudge
): void {
  const { onInstanceStateChange } = usePanelContext();
  useEffect(() => {
    if (history === undefined || settings === undefined) {
      return;
    }
    const preview: AlarmPreview = {
      countAlarms: (sensitivity, signal) => countAlarms(history, { ...settings, sensitivity }, judge, signal),
    };
    onInstanceStateChange?.(preview);
  }, [history, settings, judge, onInstanceStateChange]);
}
