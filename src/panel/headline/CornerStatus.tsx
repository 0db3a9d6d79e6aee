import { css, keyframes } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Spinner, useStyles2 } from '@grafana/ui';
import { DetailsButton } from '../details/DetailsButton';
import type { ForecastDetailsProps } from '../details/ForecastDetails';
import type { Progress } from '../forecasts/reduceForecasts';
import { describeProgress } from './describeProgress';

interface Props {
  readonly progress: Progress | undefined;
  readonly details: ForecastDetailsProps;
}

/** The chart's upper right corner: progress while forecasts are computed, and what there is to know about them. */
export function CornerStatus({ progress, details }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.corner}>
      {progress !== undefined && (
        <div className={styles.progress} role="status" aria-label="Forecast in progress">
          <Spinner inline size="xs" /> {describeProgress(progress)}
        </div>
      )}
      {details.seriesList.length + details.notes.length > 0 && <DetailsButton {...details} />}
    </div>
  );
}

const appear = keyframes({ from: { opacity: 0 }, to: { opacity: 1 } });

const getStyles = (theme: GrafanaTheme2) => ({
  corner: css({
    position: 'absolute',
    top: theme.spacing(0.5),
    right: theme.spacing(1),
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  progress: css({
    padding: theme.spacing(0, 0.75),
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
    // Most forecasts are there sooner than this: no flicker at each refresh.
    animation: `${appear} 100ms 400ms both`,
  }),
});
