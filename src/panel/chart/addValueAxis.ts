import { type GrafanaTheme2, formattedValueToString } from '@grafana/data';
import { AxisPlacement, ScaleDirection, ScaleOrientation, type UPlotConfigBuilder } from '@grafana/ui';
import type { ChartSeries } from './ChartSeries';

/** Adds the value axis of one series, or joins it to the axis that an earlier one with the same key has. */
export function addValueAxis(
  builder: UPlotConfigBuilder,
  { config, display }: ChartSeries,
  scaleKey: string,
  theme: GrafanaTheme2
): void {
  const { min, max, decimals, custom = {} } = config;
  builder.addScale({
    scaleKey,
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    distribution: custom.scaleDistribution?.type,
    log: custom.scaleDistribution?.log,
    linearThreshold: custom.scaleDistribution?.linearThreshold,
    min: min ?? null,
    max: max ?? null,
    softMin: custom.axisSoftMin ?? null,
    softMax: custom.axisSoftMax ?? null,
    centeredZero: custom.axisCenteredZero,
    decimals: decimals ?? null,
  });
  if (custom.axisPlacement === AxisPlacement.Hidden) {
    return;
  }
  builder.addAxis({
    scaleKey,
    theme,
    label: custom.axisLabel,
    size: custom.axisWidth ?? null,
    placement: custom.axisPlacement ?? AxisPlacement.Auto,
    grid: { show: custom.axisGridShow },
    border: { show: custom.axisBorderShow ?? false },
    decimals: decimals ?? null,
    distr: custom.scaleDistribution?.type,
    formatValue: (value: number, axisDecimals) =>
      display === undefined ? String(value) : formattedValueToString(display(value, axisDecimals)),
  });
}
