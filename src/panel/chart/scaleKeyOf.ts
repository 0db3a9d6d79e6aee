import type { FieldConfig } from '@grafana/data';
import type { ForecastFieldConfig } from '../options/ForecastFieldConfig';

/** Series with the same key share a value axis: same unit, same limits, same place. */
export function scaleKeyOf({ unit, min, max, custom }: FieldConfig<ForecastFieldConfig>): string {
  return JSON.stringify([
    unit,
    min,
    max,
    custom?.axisPlacement,
    custom?.axisLabel,
    custom?.axisSoftMin,
    custom?.axisSoftMax,
    custom?.axisCenteredZero,
    custom?.scaleDistribution,
  ]);
}
