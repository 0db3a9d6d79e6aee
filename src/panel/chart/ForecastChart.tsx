import type { PanelProps } from '@grafana/data';
import { DashboardCursorSync, SortOrder, TooltipDisplayMode, type VizTooltipOptions } from '@grafana/schema';
import { EventBusPlugin, TooltipPlugin2, UPlotChart, type UPlotConfigBuilder, usePanelContext } from '@grafana/ui';
import { useRef } from 'react';
import type uPlot from 'uplot';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { ForecastTooltip } from '../tooltip/ForecastTooltip';
import { withAnomalies } from '../tooltip/withAnomalies';
import { readTooltip } from '../tooltip/readTooltip';
import type { ChartOverlay } from './ChartOverlay';
import type { ChartSeries } from './ChartSeries';
import { OverlayPlugin } from './OverlayPlugin';
import { SpanPlugin } from './SpanPlugin';
import type { TimeSpan } from './TimeSpan';
import type { PlotData } from './buildPlotData';

interface Props {
  readonly width: number;
  readonly height: number;
  readonly config: UPlotConfigBuilder;
  readonly series: readonly ChartSeries[];
  readonly plot: PlotData;
  readonly span: TimeSpan;
  readonly spanRef: { current: TimeSpan };
  readonly anomalies: PanelAnomalies | undefined;
  /** Why an incident is one. */
  readonly explain: (incident: PanelIncident) => string;
  readonly overlay: ChartOverlay;
  readonly overlayRef: { current: ChartOverlay };
  readonly timeZone: string;
  readonly tooltip: VizTooltipOptions;
  readonly onChangeTimeRange: PanelProps['onChangeTimeRange'];
}

/** TooltipPlugin2's ways to choose what is hovered: the closest line at the pointer's time, or all lines there. */
const HOVER_ONE = 0;
const HOVER_ALL = 1;

/** The drawing itself, with crosshair, zoom and tooltip. */
export function ForecastChart(props: Props) {
  const { width, height, config, series, plot, span, spanRef, overlay, overlayRef, timeZone } = props;
  const { anomalies, explain, tooltip, onChangeTimeRange } = props;
  const plotRef = useRef<uPlot>();
  const { sync, eventsScope, eventBus } = usePanelContext();
  const cursorSync = sync?.() ?? DashboardCursorSync.Off;
  const names = series.map(({ name }) => name).join(', ');

  return (
    <div role="img" aria-label={`Forecast of ${names}`}>
      {/* UPlotChart takes one change at a time: with a new size it would miss a new config. */}
      <UPlotChart
        key={config.uid}
        config={config}
        data={plot.table}
        width={width}
        height={height}
        plotRef={(u) => (plotRef.current = u)}
      >
        <OverlayPlugin overlay={overlay} targetRef={overlayRef} plotRef={plotRef} />
        <SpanPlugin span={span} targetRef={spanRef} />
        {cursorSync !== DashboardCursorSync.Off && <EventBusPlugin config={config} eventBus={eventBus} />}
        {tooltip.mode !== TooltipDisplayMode.None && (
          <TooltipPlugin2
            config={config}
            hoverMode={tooltip.mode === TooltipDisplayMode.Single ? HOVER_ONE : HOVER_ALL}
            queryZoom={onChangeTimeRange}
            clientZoom={true}
            syncMode={cursorSync}
            syncScope={eventsScope}
            maxWidth={tooltip.maxWidth}
            render={(u, rows, hoveredColumn, _isPinned, _dismiss, _range, isViaSync) => {
              const isSingle = tooltip.mode === TooltipDisplayMode.Single && !isViaSync;
              const hovered = hoveredColumn === null ? undefined : plot.columns[hoveredColumn - 1];
              const timeMs = u.data[0][rows[0] ?? 0] ?? span.learntToMs;
              const pointer = { rows, onlySeries: isSingle ? (hovered?.series ?? null) : null };
              const values = readTooltip(series, plot, pointer, tooltip.sort ?? SortOrder.None);
              return (
                <ForecastTooltip
                  timeMs={timeMs}
                  timeZone={timeZone}
                  rows={withAnomalies(values, timeMs, anomalies)}
                  explain={explain}
                  {...(tooltip.maxHeight === undefined ? {} : { maxHeight: tooltip.maxHeight })}
                />
              );
            }}
          />
        )}
      </UPlotChart>
    </div>
  );
}
