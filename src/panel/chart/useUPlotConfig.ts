import type { GrafanaTheme2 } from '@grafana/data';
import type { UPlotConfigBuilder } from '@grafana/ui';
import { useMemo, useState } from 'react';
import type uPlot from 'uplot';
import type { ChartOverlay } from './ChartOverlay';
import type { ChartSeries } from './ChartSeries';
import type { PlotColumn } from './PlotColumn';
import type { TimeSpan } from './TimeSpan';
import { buildUPlotConfig } from './buildUPlotConfig';
import { chartKey } from './chartKey';

interface Input {
  readonly series: readonly ChartSeries[];
  readonly columns: readonly PlotColumn[];
  readonly theme: GrafanaTheme2;
  readonly timeZone: string;
  readonly getSpan: () => TimeSpan;
  readonly getOverlay: () => ChartOverlay;
  readonly onDrawn: (u: uPlot) => void;
}

/** Keeps uPlot's config while only data and time change: setting uPlot up again would lose zoom and tooltip. */
export function useUPlotConfig(input: Input): UPlotConfigBuilder {
  const { series, columns, theme, timeZone, getSpan, getOverlay, onDrawn } = input;
  const key = chartKey(series, columns);
  const [held, setHeld] = useState({ key, series, columns });
  if (held.key !== key) {
    setHeld({ key, series, columns });
  }
  return useMemo(
    () =>
      buildUPlotConfig({ series: held.series, columns: held.columns, theme, timeZone, getSpan, getOverlay, onDrawn }),
    [held, theme, timeZone, getSpan, getOverlay, onDrawn]
  );
}
