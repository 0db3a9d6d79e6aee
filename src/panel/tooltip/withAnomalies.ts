import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import { expectedAt } from '../anomalies/expectedAt';
import { incidentAt } from '../anomalies/incidentAt';
import type { TooltipRow } from './readTooltip';

/** Adds to each measured value what was expected before it came, and the incident it is part of. */
export function withAnomalies(
  rows: readonly TooltipRow[],
  timeMs: number,
  anomalies: PanelAnomalies | undefined
): TooltipRow[] {
  return rows.map((row) => {
    const { key } = row.series;
    const band = anomalies?.bands.get(key);
    const usual = row.actual === undefined || band === undefined ? undefined : expectedAt(band, timeMs);
    const incident = anomalies && incidentAt(anomalies.incidents, key, timeMs);
    return { ...row, ...(usual === undefined ? {} : { usual }), ...(incident === undefined ? {} : { incident }) };
  });
}
