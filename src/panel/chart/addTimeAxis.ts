import type { GrafanaTheme2 } from '@grafana/data';
import { AxisPlacement, ScaleDirection, ScaleOrientation, type UPlotConfigBuilder } from '@grafana/ui';
import type { TimeSpan } from './TimeSpan';

/** Adds the time axis, which reaches to the end of the forecast. */
export function addTimeAxis(
  builder: UPlotConfigBuilder,
  theme: GrafanaTheme2,
  timeZone: string,
  getSpan: () => TimeSpan
): void {
  builder.addScale({
    scaleKey: 'x',
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    isTime: true,
    range: () => {
      const { fromMs, toMs } = getSpan();
      return [fromMs, toMs];
    },
  });
  builder.addAxis({
    scaleKey: 'x',
    isTime: true,
    placement: AxisPlacement.Bottom,
    timeZone,
    theme,
    grid: { show: true },
  });
}
