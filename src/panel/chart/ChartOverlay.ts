import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import type { PanelAnnotation } from '../annotations/PanelAnnotation';
import type { ExpectedBand } from '../anomalies/ExpectedBand';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { Points } from './ChartSeries';

/**
 * What is drawn below and above a panel's series: anomalies, and the dashboard's annotations. It changes without uPlot
 * being set up again.
 */
export interface ChartOverlay {
  readonly annotations: readonly PanelAnnotation[];
  readonly bands: readonly OverlayBand[];
  readonly stretches: readonly OverlayStretch[];
  readonly marks: readonly OverlayMark[];
  /** The incident that is pointed at in the list, Unix ms. */
  readonly highlight: { readonly fromMs: number; readonly toMs: number } | undefined;
}

/** Where the values of one series were expected. */
export interface OverlayBand {
  readonly color: string;
  readonly scaleKey: string;
  readonly band: ExpectedBand;
}

/** The part of a series' line that is anomalous. */
export interface OverlayStretch {
  readonly severity: Incident['severity'];
  readonly scaleKey: string;
  readonly points: Points;
}

/** The sign at an incident's peak. */
export interface OverlayMark {
  readonly incident: PanelIncident;
  readonly timeMs: number;
  /** Undefined where no value came: the mark then stands at the plot's lower edge. */
  readonly at: { readonly value: number; readonly scaleKey: string } | undefined;
}

export const EMPTY_OVERLAY: ChartOverlay = {
  annotations: [],
  bands: [],
  stretches: [],
  marks: [],
  highlight: undefined,
};
