import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { modelLabel } from '../../components/modelLabel';
import { SeriesName } from './SeriesName';
import { formatValue } from './formatValue';
import type { TooltipRow } from './readTooltip';

/** More rows than this would leave the screen. */
const MAX_ROWS = 15;

/** A line for each series: measured, expected, and under a forecast the widest band and the model. */
export function SeriesTable({ rows }: { readonly rows: readonly TooltipRow[] }) {
  const styles = useStyles2(getStyles);
  const hasForecast = rows.some(({ expected }) => expected !== undefined);
  const hasUsual = rows.some(({ usual }) => usual !== undefined);
  const hasMeasured = rows.some(({ actual }) => actual !== undefined);
  const level = rows.find(({ bands }) => bands.length > 0)?.bands.at(-1)?.level;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th />
          {hasMeasured && <th>Measured</th>}
          {(hasForecast || hasUsual) && <th>Expected</th>}
          {hasForecast && <th>{level} % band</th>}
          {hasForecast && <th>Model</th>}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MAX_ROWS).map(({ series, actual, expected, usual, incident, bands, model }) => (
          <tr key={series.key}>
            <td>
              <SeriesName series={series} incident={incident} />
            </td>
            {hasMeasured && <td>{formatValue(series, actual)}</td>}
            {(hasForecast || hasUsual) && <td>{formatValue(series, expected ?? usual?.expected)}</td>}
            {hasForecast && <td>{bandText({ series, bands })}</td>}
            {hasForecast && <td>{model === undefined ? '–' : modelLabel(model.model)}</td>}
          </tr>
        ))}
        {rows.length > MAX_ROWS && (
          <tr>
            <td>and {rows.length - MAX_ROWS} more</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function bandText({ series, bands }: Pick<TooltipRow, 'series' | 'bands'>): string {
  const widest = bands.at(-1);
  return widest === undefined ? '–' : `${formatValue(series, widest.lower)} to ${formatValue(series, widest.upper)}`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    margin: theme.spacing(0.5, 1),
    fontVariantNumeric: 'tabular-nums',
    'th, td': { padding: theme.spacing(0, 0, 0, 2), textAlign: 'right', whiteSpace: 'nowrap' },
    'th:first-child, td:first-child': { paddingLeft: 0, textAlign: 'left' },
    th: { color: theme.colors.text.secondary, fontWeight: theme.typography.fontWeightRegular },
  }),
});
