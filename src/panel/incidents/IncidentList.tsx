import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';
import { IncidentRow } from './IncidentRow';

interface Props {
  readonly incidents: readonly PanelIncident[];
  readonly context: IncidentContext;
  readonly heightPx: number;
  readonly onPoint: (incident: PanelIncident | undefined) => void;
}

/** The incidents in view, the newest first. */
export function IncidentList({ incidents, context, heightPx, onPoint }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <ul className={styles.list} style={{ height: heightPx }} aria-label="Anomalies">
      {incidents.map((incident) => (
        <IncidentRow key={incident.id} incident={incident} context={context} onPoint={onPoint} />
      ))}
    </ul>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({
    overflowY: 'auto',
    padding: theme.spacing(0, 0.5),
    listStyle: 'none',
    fontSize: theme.typography.bodySmall.fontSize,
  }),
});
