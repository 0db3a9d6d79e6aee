import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { ContributionList } from './ContributionList';
import { IncidentButtons } from './IncidentButtons';
import type { IncidentContext } from './IncidentContext';
import { SeverityIcon } from './SeverityIcon';
import { describeLength } from './describeLength';
import { SEVERITY_WORDS } from './severityWords';

interface Props {
  readonly incident: PanelIncident;
  readonly context: IncidentContext;
}

/** Everything there is to know of one incident, and what can be done about it. */
export function IncidentDetails({ incident, context }: Props) {
  const styles = useStyles2(getStyles);
  const { severity, startMs, actual, expected, lower, upper, contributions } = incident.incident;
  const format = context.formatOf(incident);
  return (
    <div className={styles.details}>
      <h6 className={styles.heading}>
        <SeverityIcon severity={severity} sizePx={14} />
        {SEVERITY_WORDS[severity]}
        <span className={styles.name}>{context.nameOf(incident)}</span>
      </h6>
      <p>{context.explain(incident)}</p>
      <dl className={styles.facts}>
        <Fact label="Start" value={format.time(startMs)} />
        <Fact label="Lasted" value={describeLength(incident.incident)} />
        {contributions.length === 0 && (
          <>
            <Fact label="Measured" value={Number.isNaN(actual) ? 'nothing' : format.value(actual)} />
            <Fact label="Expected" value={Number.isNaN(expected) ? 'unknown' : format.value(expected)} />
            {!Number.isNaN(lower) && <Fact label="Normal" value={`${format.value(lower)} to ${format.value(upper)}`} />}
          </>
        )}
      </dl>
      {contributions.length > 0 && <ContributionList contributions={contributions} format={format} />}
      {incident.log !== undefined && <pre className={styles.lines}>{incident.log.sampleLines.join('\n')}</pre>}
      <IncidentButtons incident={incident} actions={context.actions} policies={context.policies} />
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  details: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    maxWidth: theme.spacing(50),
    fontSize: theme.typography.bodySmall.fontSize,
    p: { margin: 0 },
  }),
  heading: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    margin: 0,
    // The way out is in this corner.
    paddingRight: theme.spacing(2),
  }),
  name: css({ minWidth: 0, overflowWrap: 'anywhere', fontWeight: theme.typography.fontWeightRegular }),
  lines: css({
    maxHeight: theme.spacing(16),
    margin: 0,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    fontSize: theme.typography.size.xs,
  }),
  facts: css({
    display: 'grid',
    gridTemplateColumns: 'max-content auto',
    columnGap: theme.spacing(2),
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    dt: { fontWeight: theme.typography.fontWeightRegular, color: theme.colors.text.secondary },
    dd: { margin: 0 },
  }),
});
