import type { GrafanaTheme2 } from '@grafana/data';
import type { Incident } from '../../../pkg/anomaly/incidents/Incident';

const NAMES: Record<Incident['severity'], string> = { warning: 'orange', critical: 'red' };

/** The colour of an anomaly: readable on both of Grafana's themes, and never the only sign of its severity. */
export function severityColor(severity: Incident['severity'], theme: GrafanaTheme2): string {
  return theme.visualization.getColorByName(NAMES[severity]);
}
