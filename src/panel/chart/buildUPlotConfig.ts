import { type GrafanaTheme2, colorManipulator } from '@grafana/data';
import { GraphThresholdsStyleMode, UPlotConfigBuilder } from '@grafana/ui';
import type uPlot from 'uplot';
import type { ChartOverlay } from './ChartOverlay';
import type { ChartSeries } from './ChartSeries';
import type { PlotColumn } from './PlotColumn';
import type { TimeSpan } from './TimeSpan';
import { addTimeAxis } from './addTimeAxis';
import { addValueAxis } from './addValueAxis';
import { drawFuture } from './drawFuture';
import { drawOverlayAbove, drawOverlayBelow } from './drawOverlay';
import { linePropsOf } from './linePropsOf';
import { scaleKeyOf } from './scaleKeyOf';

export interface UPlotConfigInput {
  readonly series: readonly ChartSeries[];
  readonly columns: readonly PlotColumn[];
  readonly theme: GrafanaTheme2;
  readonly timeZone: string;
  /** Read at each drawing, so that a new time range needs no new config. */
  readonly getSpan: () => TimeSpan;
  /** Read at each drawing too. */
  readonly getOverlay: () => ChartOverlay;
  /** Told after each drawing. */
  readonly onDrawn: (u: uPlot) => void;
}

/** How far the pointer may be from a point to show it, in CSS pixels. */
const HOVER_DISTANCE_PX = 15;

/** How far above or below a line the pointer may be to single it out, in CSS pixels. */
const FOCUS_DISTANCE_PX = 30;

/** Sets uPlot up for the chart: axes, lines, bands, thresholds, and the shaded future. */
export function buildUPlotConfig(input: UPlotConfigInput): UPlotConfigBuilder {
  const { series, columns, theme, timeZone, getSpan, getOverlay, onDrawn } = input;
  const builder = new UPlotConfigBuilder(timeZone);
  addTimeAxis(builder, theme, timeZone, getSpan);
  columns.forEach((column, i) => {
    const one = series[column.series];
    if (one === undefined) {
      return;
    }
    const scaleKey = scaleKeyOf(one.config);
    addValueAxis(builder, one, scaleKey, theme);
    builder.addSeries(linePropsOf(one, column, scaleKey, theme));
    if (column.kind === 'lower') {
      // uPlot's own first column is time: the band's upper edge is the column before this one.
      builder.addBand({ series: [i, i + 1], fill: bandFill(one, column.level) });
    }
  });
  for (const one of series) {
    const { thresholds, custom, min, max } = one.config;
    const style = custom?.thresholdsStyle;
    if (thresholds !== undefined && style !== undefined && style.mode !== GraphThresholdsStyleMode.Off) {
      builder.addThresholds({
        scaleKey: scaleKeyOf(one.config),
        thresholds,
        config: style,
        theme,
        hardMin: min ?? null,
        hardMax: max ?? null,
      });
    }
  }
  builder.addHook('drawClear', (u: uPlot) => {
    drawFuture(u, getSpan(), theme);
    drawOverlayBelow(u, getOverlay(), theme);
  });
  builder.addHook('draw', (u: uPlot) => {
    drawOverlayAbove(u, getOverlay(), theme);
    onDrawn(u);
  });
  builder.setCursor({
    hover: {
      prox: (_u, seriesIdx) => (isHoverable(columns[seriesIdx - 1]) ? HOVER_DISTANCE_PX : 0),
      skip: [undefined, null],
    },
    focus: {
      prox: FOCUS_DISTANCE_PX,
      dist: (_u, seriesIdx, _row, valueY, pointerY) =>
        isHoverable(columns[seriesIdx - 1]) ? valueY - pointerY : Infinity,
    },
    points: { one: true },
  });
  return builder;
}

/** Bands and trends are told with the line they belong to. */
function isHoverable(column: PlotColumn | undefined): boolean {
  return column?.kind === 'actual' || column?.kind === 'expected';
}

function bandFill({ color, config, forecast }: ChartSeries, level: number): string {
  const opacity = (config.custom?.bandOpacity ?? 25) / 100;
  const levels = forecast?.bands.map((band) => band.level) ?? [level];
  // The bands lie over one another: each adds its share, and the innermost reaches the opacity asked for.
  const share = 1 - (1 - opacity) ** (1 / levels.length);
  return colorManipulator.alpha(color, share);
}
