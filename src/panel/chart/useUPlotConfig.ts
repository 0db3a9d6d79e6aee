import type { GrafanaTheme2 } from '@grafana/data';
import type { UPlotConfigBuilder } from '@grafana/ui';
import { useMemo, useState } from 'react';
import type { PlotBox } from './PlotBox';
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
  readonly onDrawn: (box: PlotBox) => void;
}

/** Keeps uPlot's config while only data and time change: setting uPlot up again would lose zoom and tooltip. */
export function useUPlotConfig({ series, columns, theme, timeZone, getSpan, onDrawn }: Input): UPlotConfigBuilder {
  const key = chartKey(series, columns);
  const [held, setHeld] = useState({ key, series, columns });
  if (held.key !== key) {
    setHeld({ key, series, columns });
  }
  return useMemo(
    () => buildUPlotConfig({ series: held.series, columns: held.columns, theme, timeZone, getSpan, onDrawn }),
    [held, theme, timeZone, getSpan, onDrawn]
  );
}
