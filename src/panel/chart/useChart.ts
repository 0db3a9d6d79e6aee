import { useTheme2 } from '@grafana/ui';
import { type MutableRefObject, useCallback, useRef } from 'react';
import type uPlot from 'uplot';
import type { ChartOverlay } from './ChartOverlay';
import type { ChartSeries } from './ChartSeries';
import type { TimeSpan } from './TimeSpan';
import type { PlotData } from './buildPlotData';
import { useMarkPlaces } from './useMarkPlaces';
import { usePlotBox } from './usePlotBox';
import { useUPlotConfig } from './useUPlotConfig';

interface Input {
  readonly series: readonly ChartSeries[];
  readonly plot: PlotData;
  readonly span: TimeSpan;
  readonly overlayRef: MutableRefObject<ChartOverlay>;
  readonly timeZone: string;
}

/** Sets the chart up, and tells where its plot and the incidents' marks lie once it is drawn. */
export function useChart({ series, plot, span, overlayRef, timeZone }: Input) {
  const theme = useTheme2();
  const spanRef = useRef(span);
  const getSpan = useCallback(() => spanRef.current, []);
  const getOverlay = useCallback(() => overlayRef.current, [overlayRef]);
  const [plotBox, measurePlot] = usePlotBox();
  const [markPlaces, findMarks] = useMarkPlaces(getOverlay);
  const onDrawn = useCallback(
    (u: uPlot) => {
      measurePlot(u);
      findMarks(u);
    },
    [measurePlot, findMarks]
  );
  const config = useUPlotConfig({ series, columns: plot.columns, theme, timeZone, getSpan, getOverlay, onDrawn });
  return { config, spanRef, plotBox, markPlaces };
}
