import { css } from '@emotion/css';
import { type GrafanaTheme2, dateTimeFormat, formattedValueToString } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { modelLabel } from '../../components/modelLabel';
import type { ChartSeries } from '../chart/ChartSeries';
import type { TooltipRow } from './readTooltip';

interface Props {
  readonly timeMs: number;
  readonly timeZone: string;
  readonly rows: readonly TooltipRow[];
  readonly maxHeight?: number;
}

/** The values under the pointer: measured, expected, the bands around it, and the model that expects it. */
export function ForecastTooltip({ timeMs, timeZone, rows, maxHeight }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.wrapper} style={{ maxHeight, overflowY: maxHeight === undefined ? 'visible' : 'auto' }}>
      <div className={styles.time}>{dateTimeFormat(timeMs, { timeZone })}</div>
      {rows.map((row) => (
        <div key={row.series.key} className={styles.series}>
          <div className={styles.name}>
            <span className={styles.swatch} style={{ background: row.series.color }} />
            {row.series.name}
          </div>
          <dl className={styles.values}>
            {row.actual !== undefined && <Line label="Measured" value={format(row.series, row.actual)} />}
            {row.expected !== undefined && <Line label="Expected" value={format(row.series, row.expected)} />}
            {row.bands.map(({ level, lower, upper }) => (
              <Line
                key={level}
                label={`${level} % band`}
                value={`${format(row.series, lower)} to ${format(row.series, upper)}`}
              />
            ))}
            {row.model !== undefined && <Line label="Model" value={modelLabel(row.model)} />}
          </dl>
        </div>
      ))}
    </div>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function format({ display }: ChartSeries, value: number): string {
  return display === undefined ? String(value) : formattedValueToString(display(value));
}

const getStyles = (theme: GrafanaTheme2) => ({
  wrapper: css({ fontSize: theme.typography.bodySmall.fontSize }),
  time: css({
    padding: theme.spacing(0.75, 1),
    fontWeight: theme.typography.fontWeightMedium,
    borderBottom: `1px solid ${theme.colors.border.weak}`,
  }),
  series: css({ padding: theme.spacing(0.75, 1) }),
  name: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(0.75), marginBottom: theme.spacing(0.25) }),
  swatch: css({ width: 14, height: 4, borderRadius: theme.shape.radius.pill, flexShrink: 0 }),
  values: css({
    display: 'grid',
    gridTemplateColumns: 'auto auto',
    columnGap: theme.spacing(2),
    margin: 0,
    dt: { fontWeight: theme.typography.fontWeightRegular, color: theme.colors.text.secondary },
    dd: { margin: 0, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  }),
});
