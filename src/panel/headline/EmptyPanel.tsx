import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { PresageError } from '../../../pkg/series/PresageError';

/** In place of the chart where there is nothing to draw: what is wrong and what to change. */
export function EmptyPanel({ problem }: { readonly problem: PresageError }) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.panel} role="alert" tabIndex={0}>
      <div className={styles.text}>
        <div>{problem.message}</div>
        <div className={styles.remedy}>{problem.remedy}</div>
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  panel: css({ height: '100%', display: 'flex', overflow: 'auto' }),
  // Margins centre the text, and unlike justified content leave its beginning in reach where the panel is small.
  text: css({ margin: 'auto', padding: theme.spacing(0.5, 1), textAlign: 'center', overflowWrap: 'anywhere' }),
  remedy: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
