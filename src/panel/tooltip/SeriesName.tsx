import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import type { ChartSeries } from '../chart/ChartSeries';
import { SeverityIcon } from '../incidents/SeverityIcon';

interface Props {
  readonly series: ChartSeries;
  /** The incident that the series is in. */
  readonly incident?: PanelIncident | undefined;
}

/** A series' name beside its colour. */
export function SeriesName({ series, incident }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <span className={styles.name}>
      <span className={styles.swatch} style={{ background: series.color }} />
      {series.name}
      {incident !== undefined && <SeverityIcon severity={incident.incident.severity} />}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  name: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.75) }),
  swatch: css({ width: 14, height: 4, borderRadius: theme.shape.radius.pill, flexShrink: 0 }),
});
