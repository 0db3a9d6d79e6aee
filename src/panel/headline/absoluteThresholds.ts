import { type FieldConfig, ThresholdsMode } from '@grafana/data';

/**
 * A field's thresholds in its own unit, without the base; percentages count only where the field has a minimum and a
 * maximum.
 */
export function absoluteThresholds({ thresholds, min, max }: FieldConfig): number[] {
  const values = (thresholds?.steps ?? []).map(({ value }) => value).filter((value) => Number.isFinite(value));
  if (thresholds?.mode !== ThresholdsMode.Percentage) {
    return values;
  }
  return min == null || max == null ? [] : values.map((percent) => min + ((max - min) * percent) / 100);
}
