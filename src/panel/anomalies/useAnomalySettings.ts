import { useMemo } from 'react';
import type { ForecastSettings } from '../../../pkg/query/forecastSettings';
import type { AnomalySettings } from './judgeTask';

/** @returns what of the settings decides how series are judged; the same object while that stays the same */
export function useAnomalySettings(settings: ForecastSettings | undefined): AnomalySettings | undefined {
  const written =
    settings &&
    JSON.stringify({
      sensitivity: settings.sensitivity,
      falseAlarms: settings.falseAlarms,
      exclude: settings.exclude,
      judge: settings.judge,
    });
  return useMemo(() => (written === undefined ? undefined : (JSON.parse(written) as AnomalySettings)), [written]);
}
