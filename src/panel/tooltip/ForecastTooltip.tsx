import { css } from '@emotion/css';
import { type GrafanaTheme2, dateTimeFormat } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { SeriesDetails } from './SeriesDetails';
import { SeriesTable } from './SeriesTable';
import type { TooltipRow } from './readTooltip';

interface Props {
  readonly timeMs: number;
  readonly timeZone: string;
  readonly rows: readonly TooltipRow[];
  /** Why an incident is one. */
  readonly explain: (incident: PanelIncident) => string;
  readonly maxHeight?: number;
}

/** The values under the pointer: everything about one series, or a line for each of several. */
export function ForecastTooltip({ timeMs, timeZone, rows, explain, maxHeight }: Props) {
  const styles = useStyles2(getStyles);
  const [first, second] = rows;
  return (
    <div className={styles.wrapper} style={{ maxHeight, overflowY: maxHeight === undefined ? 'visible' : 'auto' }}>
      <div className={styles.time}>{dateTimeFormat(timeMs, { timeZone })}</div>
      {first !== undefined && second === undefined && <SeriesDetails row={first} explain={explain} />}
      {second !== undefined && <SeriesTable rows={rows} />}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({ fontSize: theme.typography.bodySmall.fontSize }),
  time: css({
    padding: theme.spacing(0.75, 1),
    fontWeight: theme.typography.fontWeightMedium,
    borderBottom: `1px solid ${theme.colors.border.weak}`,
  }),
});
