import { useMemo, useRef, useState } from 'react';
import type { PanelAnnotation } from '../annotations/PanelAnnotation';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { EMPTY_OVERLAY } from '../chart/ChartOverlay';
import type { ChartSeries } from '../chart/ChartSeries';
import type { TimeSpan } from '../chart/TimeSpan';
import { buildOverlay } from '../chart/buildOverlay';
import { incidentsInView } from './incidentsInView';

interface Input {
  readonly seriesList: readonly ChartSeries[];
  readonly annotations: readonly PanelAnnotation[];
  readonly anomalies: PanelAnomalies | undefined;
  readonly span: TimeSpan;
  readonly withBands: boolean;
  readonly groupColor: string | undefined;
  readonly isOpenAtFirst: boolean;
}

/** The incidents in view, how they are drawn, and whether their list is open. */
export function useIncidents({
  seriesList,
  annotations,
  anomalies,
  span,
  withBands,
  groupColor,
  isOpenAtFirst,
}: Input) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [highlighted, setHighlighted] = useState<PanelIncident>();
  const overlayRef = useRef(EMPTY_OVERLAY);
  const incidents = useMemo(() => incidentsInView(anomalies, span), [anomalies, span]);
  const overlay = useMemo(
    () => buildOverlay({ seriesList, annotations, anomalies, incidents, withBands, groupColor, highlighted }),
    [seriesList, annotations, anomalies, incidents, withBands, groupColor, highlighted]
  );
  return {
    incidents,
    overlay,
    overlayRef,
    isOpen,
    onToggle: () => setIsOpen((open) => !open),
    onPoint: setHighlighted,
  };
}
