import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { HealthChip } from './HealthChip';
import { SeverityIcon } from './SeverityIcon';
import { BAR_PX } from './incidentHeights';

interface Props {
  readonly anomalies: PanelAnomalies | undefined;
  /** Whether the last try to find any failed. */
  readonly hasFailed: boolean;
  readonly incidents: readonly PanelIncident[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Leaves out what the rest tells too. */
  readonly isNarrow: boolean;
}

/** The line below the chart: how the series are, and how many incidents there are; it opens their list. */
export function IncidentBar({ anomalies, hasFailed, incidents, isOpen, onToggle, isNarrow }: Props) {
  const styles = useStyles2(getStyles);
  if (anomalies === undefined) {
    return <div className={styles.bar}>{hasFailed ? 'Not judged' : 'Looking for anomalies …'}</div>;
  }
  const { health } = anomalies;
  const countOf = (severity: 'critical' | 'warning') =>
    incidents.filter(({ incident }) => incident.severity === severity).length;
  return (
    <div className={styles.bar}>
      <HealthChip health={health} isNarrow={isNarrow} />
      {incidents.length === 0 ? (
        <span className={styles.text}>{isNarrow ? 'No anomalies' : 'No anomalies in this range'}</span>
      ) : (
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? 'angle-down' : 'angle-right'} />
          <span className={styles.text}>
            {incidents.length === 1 ? '1 anomaly' : `${incidents.length} anomalies`}
            {!isNarrow && ' in this range'}
          </span>
          {(['critical', 'warning'] as const)
            .filter((severity) => countOf(severity) > 0)
            .map((severity) => (
              <span key={severity} className={styles.count} title={`${countOf(severity)} ${severity}`}>
                <SeverityIcon severity={severity} /> {countOf(severity)}
              </span>
            ))}
        </button>
      )}
      {health.learning > 0 && (
        <span className={styles.learning} title="A series’ first values are learnt from before they are judged.">
          {health.judged === 0 ? 'Still learning' : `Still learning ${health.learning} series`}
        </span>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 0,
    height: BAR_PX,
    padding: theme.spacing(0, 1),
    overflow: 'hidden',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    whiteSpace: 'nowrap',
  }),
  toggle: css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    minWidth: 0,
    padding: theme.spacing(0, 0.5),
    border: 'none',
    borderRadius: theme.shape.radius.default,
    background: 'none',
    font: 'inherit',
    color: theme.colors.text.primary,
    '&:hover': { background: theme.colors.action.hover },
  }),
  text: css({ overflow: 'hidden', textOverflow: 'ellipsis' }),
  count: css({ display: 'inline-flex', alignItems: 'center', gap: theme.spacing(0.25) }),
  learning: css({ overflow: 'hidden', textOverflow: 'ellipsis' }),
});
