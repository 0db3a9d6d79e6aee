import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { TimeSpan } from '../chart/TimeSpan';

/** The incidents that the time axis shows at least a part of, the newest first. */
export function incidentsInView(
  anomalies: PanelAnomalies | undefined,
  { fromMs, toMs }: Pick<TimeSpan, 'fromMs' | 'toMs'>
): PanelIncident[] {
  return (anomalies?.incidents ?? []).filter(({ incident }) => incident.lastMs >= fromMs && incident.startMs <= toMs);
}
