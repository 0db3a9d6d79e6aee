import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import type { Measures } from '../../../pkg/remediation/measures/Measures';
import { RUN_STATES } from '../../../pkg/store/records/RunRecord';
import { formatDuration } from '../../../pkg/series/formatDuration';

interface MeasureTilesProps {
  readonly measures: Measures;
  readonly isAutomaticOn: boolean;
}

/** The measures of remediation, each with its value in large. */
export function MeasureTiles({ measures, isAutomaticOn }: MeasureTilesProps) {
  const styles = useStyles2(getStyles);
  const { runs, byState, meanTimeToDetectMs, meanTimeToRepairMs, successRate } = measures;
  const states = RUN_STATES.filter((state) => (byState[state] ?? 0) > 0).map((state) => `${byState[state]} ${state}`);
  const tiles = [
    { name: 'Runs', value: String(runs), note: states.join(', ') || 'none yet' },
    {
      name: 'Healed',
      value: successRate === undefined ? '–' : `${Math.round(successRate * 100)} %`,
      note: 'of those that were watched',
    },
    {
      name: 'Time to detect',
      value: durationText(meanTimeToDetectMs),
      note: 'mean, from the beginning to the decision',
    },
    { name: 'Time to repair', value: durationText(meanTimeToRepairMs), note: 'mean, from the beginning to its end' },
    {
      name: 'Automatic actions',
      value: isAutomaticOn ? 'on' : 'off',
      note: isAutomaticOn ? 'alerts and checks may act' : 'the kill switch is turned',
    },
  ];

  return (
    <dl className={styles.tiles} aria-label="Measures of remediation">
      {tiles.map(({ name, value, note }) => (
        <div key={name} className={styles.tile}>
          <dt>
            <Text color="secondary">{name}</Text>
          </dt>
          <dd className={styles.value}>
            <Text variant="h2" element="span">
              {value}
            </Text>
            <Text variant="bodySmall" color="secondary">
              {note}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function durationText(durationMs: number | undefined): string {
  return durationMs === undefined ? '–' : formatDuration(durationMs);
}

function getStyles(theme: GrafanaTheme2) {
  return {
    tiles: css({
      display: 'grid',
      gridTemplateColumns: `repeat(auto-fit, minmax(${theme.spacing(22)}, 1fr))`,
      gap: theme.spacing(1),
      margin: 0,
    }),
    tile: css({
      padding: theme.spacing(2),
      background: theme.colors.background.secondary,
      borderRadius: theme.shape.radius.default,
    }),
    value: css({ display: 'flex', flexDirection: 'column', margin: 0 }),
  };
}
