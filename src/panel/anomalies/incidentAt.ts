import type { PanelIncident } from './PanelIncident';

/** @returns the incident that a series is in at a time, or all series together are */
export function incidentAt(
  incidents: readonly PanelIncident[],
  key: string,
  timeMs: number
): PanelIncident | undefined {
  return incidents.find(
    ({ seriesKey, incident }) =>
      (seriesKey === undefined || seriesKey === key) && incident.startMs <= timeMs && timeMs <= incident.lastMs
  );
}
