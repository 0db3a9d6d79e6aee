import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { FeatureContribution } from '../../../pkg/anomaly/FeatureContribution';
import type { IncidentFormat } from '../../../pkg/anomaly/incidents/IncidentFormat';

interface Props {
  readonly contributions: readonly FeatureContribution[];
  readonly format: IncidentFormat;
}

/** Those after these have hardly a part in it. */
const MAX_ROWS = 6;

/** Which series made a point strange, and how much of it each. */
export function ContributionList({ contributions, format }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <table className={styles.table} aria-label="What made it strange">
      <tbody>
        {contributions.slice(0, MAX_ROWS).map(({ feature, share, direction, actual, expected }) => (
          <tr key={feature}>
            <th scope="row">{feature}</th>
            <td>
              <div className={styles.track}>
                <div className={styles.bar} style={{ width: `${100 * share}%` }} />
              </div>
            </td>
            <td>{Math.round(100 * share)} %</td>
            <td>
              {direction > 0 ? '↑' : '↓'} {format.value(actual)} instead of {format.value(expected)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    fontVariantNumeric: 'tabular-nums',
    'th, td': { padding: theme.spacing(0.25, 1.5, 0.25, 0), whiteSpace: 'nowrap' },
    th: { maxWidth: theme.spacing(20), overflow: 'hidden', textOverflow: 'ellipsis' },
  }),
  track: css({ width: theme.spacing(6), background: theme.colors.border.weak, borderRadius: theme.shape.radius.pill }),
  bar: css({ height: 6, background: theme.colors.text.secondary, borderRadius: theme.shape.radius.pill }),
});
