import { useMemo } from 'react';
import { forecastSettingsSchema } from '../../../pkg/query/forecastSettings';
import type { AnomalySettings } from './judgeTask';

const anomalySettingsSchema = forecastSettingsSchema.pick({
  sensitivity: true,
  falseAlarms: true,
  exclude: true,
  bounds: true,
  judge: true,
  outliers: true,
});

/**
 * @returns what of a panel's options decides how series are judged, the same object while that stays the same;
 * undefined where it can't be read
 */
export function useAnomalySettings(options: object): AnomalySettings | undefined {
  const { data } = anomalySettingsSchema.safeParse(options);
  const written = data && JSON.stringify(data);
  return useMemo(() => (written === undefined ? undefined : (JSON.parse(written) as AnomalySettings)), [written]);
}
