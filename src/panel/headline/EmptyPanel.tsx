import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PresageError } from '../../../pkg/series/PresageError';

/** In place of the chart where there is nothing to draw: what is wrong and what to change. */
export function EmptyPanel({ problem }: { readonly problem: PresageError }) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.centre} role="alert">
      <div>{problem.message}</div>
      <div className={styles.remedy}>{problem.remedy}</div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  centre: css({
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    padding: theme.spacing(2),
    textAlign: 'center',
  }),
  remedy: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
