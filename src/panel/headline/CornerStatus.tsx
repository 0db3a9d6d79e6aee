import { css, keyframes } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, Spinner, Tooltip, useStyles2 } from '@grafana/ui';
import type { Progress } from '../forecasts/reduceForecasts';

interface Props {
  readonly progress: Progress | undefined;
  /** What was done to the data, shown on hover. */
  readonly remarks: readonly string[];
}

/** The chart's upper right corner: progress while forecasts are computed, else what there is to know about them. */
export function CornerStatus({ progress, remarks }: Props) {
  const styles = useStyles2(getStyles);
  if (progress !== undefined) {
    return (
      <div className={styles.progress} role="status" aria-label="Forecast in progress">
        <Spinner inline size="xs" /> Forecasting {progress.done} of {progress.total}
      </div>
    );
  }
  if (remarks.length === 0) {
    return null;
  }
  return (
    <Tooltip
      content={
        <>
          {remarks.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </>
      }
      placement="left"
    >
      <div className={styles.corner} tabIndex={0} role="note" aria-label={remarks.join('. ')}>
        <Icon name="info-circle" size="sm" />
      </div>
    </Tooltip>
  );
}

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

const getStyles = (theme: GrafanaTheme2) => {
  const corner = {
    position: 'absolute',
    top: theme.spacing(0.5),
    right: theme.spacing(1),
    zIndex: 1,
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  } as const;
  return {
    corner: css(corner),
    progress: css({
      ...corner,
      padding: theme.spacing(0, 0.75),
      borderRadius: theme.shape.radius.default,
      background: theme.colors.background.secondary,
      // Most forecasts are there sooner than this: no flicker at each refresh.
      animation: `${appear} 100ms 400ms both`,
    }),
  };
};
