import type { PanelAnnotation } from '../annotations/PanelAnnotation';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import {
  type ChartOverlay,
  EMPTY_OVERLAY,
  type OverlayBand,
  type OverlayMark,
  type OverlayStretch,
} from './ChartOverlay';
import type { ChartSeries, Points } from './ChartSeries';
import { scaleKeyOf } from './scaleKeyOf';

/** More bands than this hide the lines. */
const MAX_BANDED_SERIES = 6;

/** More marks than this hide the lines, and take long to lay out; the list has all incidents. */
const MAX_MARKS = 60;

export interface OverlayInput {
  readonly seriesList: readonly ChartSeries[];
  readonly annotations: readonly PanelAnnotation[];
  readonly anomalies: PanelAnomalies | undefined;
  /** Those in view, the newest first. */
  readonly incidents: readonly PanelIncident[];
  readonly withBands: boolean;
  /** Set where the series are judged as one group, whose one band they share: the band's colour. */
  readonly groupColor: string | undefined;
  readonly highlighted: PanelIncident | undefined;
}

/** Lays out the anomalies on the series as they are drawn. */
export function buildOverlay(input: OverlayInput): ChartOverlay {
  const { seriesList, annotations, anomalies, incidents, highlighted } = input;
  if (anomalies === undefined) {
    return { ...EMPTY_OVERLAY, annotations };
  }
  const shown = seriesList.filter(({ config }) => config.custom?.hideFrom?.viz !== true);
  const byKey = new Map(shown.map((series) => [series.key, series]));
  const byName = new Map(shown.map((series) => [series.name, series]));
  const ownerOf = ({ seriesKey, incident }: PanelIncident): ChartSeries | undefined =>
    seriesKey === undefined ? byName.get(incident.contributions[0]?.feature ?? '') : byKey.get(seriesKey);
  const drawn = incidents.flatMap((incident) => {
    const series = ownerOf(incident);
    return series === undefined ? [] : [{ incident, series }];
  });
  return {
    annotations,
    bands: bandsOf(shown, anomalies, input),
    stretches: drawn.map(({ incident, series }) => stretchOf(incident, series)),
    marks: drawn.slice(0, MAX_MARKS).map(({ incident, series }) => markOf(incident, series)),
    highlight: highlighted && { fromMs: highlighted.incident.startMs, toMs: highlighted.incident.lastMs },
  };
}

function bandsOf(
  shown: readonly ChartSeries[],
  { bands }: PanelAnomalies,
  { withBands, groupColor }: OverlayInput
): OverlayBand[] {
  const known = shown.flatMap(({ key, color, config }) => {
    const band = bands.get(key);
    return band === undefined ? [] : [{ color, scaleKey: scaleKeyOf(config), band }];
  });
  if (!withBands) {
    return [];
  }
  if (groupColor !== undefined) {
    return known.slice(0, 1).map((band) => ({ ...band, color: groupColor }));
  }
  return known.length <= MAX_BANDED_SERIES ? known : [];
}

function stretchOf({ incident }: PanelIncident, { config, actual }: ChartSeries): OverlayStretch {
  const { severity, startMs, lastMs } = incident;
  return { severity, scaleKey: scaleKeyOf(config), points: pointsBetween(actual, startMs, lastMs) };
}

function pointsBetween({ timesMs, values }: Points, fromMs: number, toMs: number): Points {
  const first = timesMs.findIndex((timeMs) => timeMs >= fromMs);
  const last = timesMs.findLastIndex((timeMs) => timeMs <= toMs);
  return first === -1
    ? { timesMs: [], values: [] }
    : { timesMs: timesMs.slice(first, last + 1), values: values.slice(first, last + 1) };
}

function markOf(incident: PanelIncident, { config, actual }: ChartSeries): OverlayMark {
  const { peakMs, startMs, lastMs, kind } = incident.incident;
  const inside = pointsBetween(actual, startMs, lastMs);
  const nearest = kind === 'missing' ? -1 : indexNearest(inside.timesMs, peakMs);
  const value = inside.values[nearest];
  return {
    incident,
    timeMs: inside.timesMs[nearest] ?? peakMs,
    at: typeof value === 'number' ? { value, scaleKey: scaleKeyOf(config) } : undefined,
  };
}

function indexNearest(timesMs: readonly number[], timeMs: number): number {
  return timesMs.reduce(
    (best, candidate, i) => (Math.abs(candidate - timeMs) < Math.abs((timesMs[best] ?? Infinity) - timeMs) ? i : best),
    timesMs.length === 0 ? -1 : 0
  );
}
