import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { IconButton, useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { IncidentContext } from './IncidentContext';
import { IncidentToggletip } from './IncidentToggletip';
import { SeverityIcon } from './SeverityIcon';
import { describeLength } from './describeLength';
import { SEVERITY_WORDS } from './severityWords';

interface Props {
  readonly incident: PanelIncident;
  readonly context: IncidentContext;
  /** Told when the row is pointed at, and when it no longer is. */
  readonly onPoint: (incident: PanelIncident | undefined) => void;
}

/** One incident in the list: a click zooms to it, the button at its end tells more. */
export function IncidentRow({ incident, context, onPoint }: Props) {
  const styles = useStyles2(getStyles);
  const { severity, startMs } = incident.incident;
  const format = context.formatOf(incident);
  const name = context.nameOf(incident);
  const reason = context.explain(incident);
  return (
    <li className={styles.row} onMouseEnter={() => onPoint(incident)} onMouseLeave={() => onPoint(undefined)}>
      <button
        type="button"
        className={styles.zoom}
        title={`${name}: ${reason}`}
        onClick={() => context.actions.zoomTo(incident)}
        onFocus={() => onPoint(incident)}
        onBlur={() => onPoint(undefined)}
      >
        <SeverityIcon severity={severity} />
        <span className="sr-only">{SEVERITY_WORDS[severity]}</span>
        <span className={styles.time}>{format.time(startMs)}</span>
        <span className={styles.length}>{describeLength(incident.incident)}</span>
        <span className={styles.name}>{name}</span>
        <span className={styles.reason}>{reason}</span>
      </button>
      <IncidentToggletip incident={incident} context={context}>
        <IconButton name="ellipsis-v" size="sm" aria-label={`More about ${name} at ${format.time(startMs)}`} />
      </IncidentToggletip>
    </li>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    paddingRight: theme.spacing(0.5),
    borderRadius: theme.shape.radius.default,
    '&:hover, &:focus-within': { background: theme.colors.action.hover },
  }),
  zoom: css({
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
    padding: theme.spacing(0.25, 0.75),
    border: 'none',
    borderRadius: theme.shape.radius.default,
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    fontVariantNumeric: 'tabular-nums',
  }),
  time: css({ whiteSpace: 'nowrap' }),
  length: css({ color: theme.colors.text.secondary, whiteSpace: 'nowrap' }),
  name: css({
    minWidth: 0,
    maxWidth: '45%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: theme.typography.fontWeightMedium,
  }),
  reason: css({
    flex: `1 1 ${theme.spacing(30)}`,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
  }),
});
