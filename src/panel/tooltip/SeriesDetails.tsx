import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { formatDuration } from '../../../pkg/series/formatDuration';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { describeModel } from '../../components/describeModel';
import { SeverityIcon } from '../incidents/SeverityIcon';
import { SeriesName } from './SeriesName';
import { formatValue } from './formatValue';
import type { TooltipRow } from './readTooltip';

interface Props {
  readonly row: TooltipRow;
  /** Why an incident is one. */
  readonly explain: (incident: PanelIncident) => string;
}

/** All that is known of one series at one time. */
export function SeriesDetails({ row, explain }: Props) {
  const styles = useStyles2(getStyles);
  const { series, actual, expected, usual, incident, bands, model, components } = row;
  return (
    <div className={styles.series}>
      <SeriesName series={series} />
      <dl className={styles.values}>
        {actual !== undefined && <Line label="Measured" value={formatValue(series, actual)} />}
        {expected !== undefined && <Line label="Expected" value={formatValue(series, expected)} />}
        {expected === undefined && usual !== undefined && (
          <Line label="Expected" value={formatValue(series, usual.expected)} />
        )}
        {usual !== undefined && !Number.isNaN(usual.lower) && (
          <Line label="Normal" value={`${formatValue(series, usual.lower)} to ${formatValue(series, usual.upper)}`} />
        )}
        {bands.map(({ level, lower, upper }) => (
          <Line
            key={level}
            label={`${level} % band`}
            value={`${formatValue(series, lower)} to ${formatValue(series, upper)}`}
          />
        ))}
        {components !== undefined && <Line label="Trend" value={formatValue(series, components.trend)} />}
        {components?.seasons.map(({ seasonMs, value }) => (
          <Line key={seasonMs} label={`Season of ${formatDuration(seasonMs)}`} value={formatChange(series, value)} />
        ))}
        {model !== undefined && <Line label="Model" value={describeModel(model)} />}
      </dl>
      {incident !== undefined && (
        <div className={styles.incident}>
          <SeverityIcon severity={incident.incident.severity} />
          <span>{explain(incident)}</span>
        </div>
      )}
    </div>
  );
}

function formatChange(series: TooltipRow['series'], change: number): string {
  return `${change > 0 ? '+' : ''}${formatValue(series, change)}`;
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  series: css({ padding: theme.spacing(0.75, 1) }),
  incident: css({
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(0.75),
    maxWidth: theme.spacing(40),
    marginTop: theme.spacing(0.5),
  }),
  values: css({
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    columnGap: theme.spacing(2),
    margin: theme.spacing(0.25, 0, 0),
    dt: { fontWeight: theme.typography.fontWeightRegular, color: theme.colors.text.secondary },
    dd: { margin: 0, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  }),
});
