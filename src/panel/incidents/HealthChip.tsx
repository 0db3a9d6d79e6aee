import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Toggletip, useStyles2 } from '@grafana/ui';
import { HEALTH_BOUNDS, healthColour } from '../../../pkg/anomaly/health/healthColour';
import { HEALTH_FORMULA } from '../../../pkg/anomaly/health/healthOfCounts';
import type { PanelHealth } from '../anomalies/PanelHealth';

interface Props {
  readonly health: PanelHealth;
  /** Leaves the word "Health" out. */
  readonly isNarrow: boolean;
}

const WORDS = { green: 'good', yellow: 'impaired', red: 'bad' } as const;

/** How well the panel's series are, as a number, a colour and a word; a click tells how it comes about. */
export function HealthChip({ health, isNarrow }: Props) {
  const styles = useStyles2(getStyles);
  const colour = healthColour(health.score);
  if (colour === undefined) {
    return null;
  }
  const { score, critical, warning, judged, learning } = health;
  return (
    <Toggletip
      placement="top-start"
      title="Health"
      content={
        <div className={styles.formula}>
          <p>
            {critical} critical, {warning} with a warning, of {judged} series judged
            {learning > 0 && `; ${learning} still being learnt`}.
          </p>
          <p>{HEALTH_FORMULA}</p>
          <p>{HEALTH_BOUNDS}</p>
        </div>
      }
    >
      <button type="button" className={styles.chip} aria-label={`Health ${Math.round(score)} ${WORDS[colour]}`}>
        <span className={`${styles.light} ${styles[colour]}`} />
        {!isNarrow && 'Health '}
        {Math.round(score)} <span className={styles.word}>{WORDS[colour]}</span>
      </button>
    </Toggletip>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  chip: css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0, 0.75),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.pill,
    background: theme.colors.background.secondary,
    font: 'inherit',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  }),
  light: css({ width: 8, height: 8, borderRadius: theme.shape.radius.circle }),
  green: css({ background: theme.visualization.getColorByName('green') }),
  yellow: css({ background: theme.visualization.getColorByName('yellow') }),
  red: css({ background: theme.visualization.getColorByName('red') }),
  word: css({ color: theme.colors.text.secondary }),
  formula: css({ maxWidth: theme.spacing(45), p: { margin: theme.spacing(0, 0, 0.75) } }),
});
