import type { GrafanaTheme2 } from '@grafana/data';
import { DrawStyle, PointVisibility, type UPlotConfigBuilder } from '@grafana/ui';
import type { ChartSeries } from './ChartSeries';
import type { PlotColumn } from './PlotColumn';

type LineProps = Parameters<UPlotConfigBuilder['addSeries']>[0];

/** Dash and gap of the forecast's line, in CSS pixels. */
const FORECAST_DASH = [6, 4];

/** Dot and gap of the trend's line, in CSS pixels. */
const TREND_DOTS = [2, 3];

/** How one column of the chart is drawn. */
export function linePropsOf(one: ChartSeries, column: PlotColumn, scaleKey: string, theme: GrafanaTheme2): LineProps {
  const { color, config, origin } = one;
  const lineWidth = config.custom?.lineWidth ?? 1;
  const common: LineProps = {
    scaleKey,
    theme,
    lineColor: color,
    lineWidth,
    drawStyle: DrawStyle.Line,
    showPoints: PointVisibility.Never,
    pxAlign: false,
    show: config.custom?.hideFrom?.viz !== true,
  };
  switch (column.kind) {
    case 'actual':
      // The legend lists the columns that say where their field is.
      return { ...common, showPoints: PointVisibility.Auto, pointSize: 4, dataFrameFieldIndex: origin };
    case 'trend':
      return { ...common, lineWidth: 1, lineStyle: { fill: 'dot', dash: TREND_DOTS } };
    case 'expected':
      return { ...common, lineWidth: lineWidth + 0.5, lineStyle: { fill: 'dash', dash: FORECAST_DASH } };
    case 'upper':
    case 'lower':
      return { ...common, lineWidth: 0 };
  }
}
