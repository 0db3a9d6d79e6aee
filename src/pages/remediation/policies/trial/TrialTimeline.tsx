import { css } from '@emotion/css';
import { dateTimeFormat, type GrafanaTheme2 } from '@grafana/data';
import { Text, useStyles2 } from '@grafana/ui';
import type { Trial } from '../../../../../pkg/remediation/trials/Trial';
import { DAY_MS } from '../../../../../pkg/series/durations';
import { describeTrial } from './describeTrial';

const LANE_PX = 22;
const AXIS_PX = 20;
const MOST_LANES = 12;

/** A line for each subject with a mark for each time: filled where it would have acted, hollow where it was held back. */
export function TrialTimeline({ trial }: { readonly trial: Trial }) {
  const styles = useStyles2(getStyles);
  const subjects = [...new Set(trial.firings.map(({ subject }) => subject))];
  const lanes = subjects.slice(0, MOST_LANES);
  const heightPx = lanes.length * LANE_PX;
  const place = (timeMs: number) => `${(100 * (timeMs - trial.fromMs)) / (trial.toMs - trial.fromMs)}%`;

  return (
    <figure className={styles.figure}>
      <div className={styles.names} aria-hidden>
        {lanes.map((subject) => (
          <div key={subject} className={styles.name} title={subject}>
            {subject}
          </div>
        ))}
      </div>
      <svg className={styles.chart} height={heightPx + AXIS_PX} role="img" aria-label={describeTrial(trial)}>
        {daysOf(trial).map((dayMs) => (
          <g key={dayMs}>
            <line className={styles.grid} x1={place(dayMs)} x2={place(dayMs)} y1={0} y2={heightPx} />
            <text className={styles.day} x={place(dayMs)} y={heightPx + AXIS_PX - 6}>
              {dateTimeFormat(dayMs, { format: 'MM-DD' })}
            </text>
          </g>
        ))}
        {lanes.map((subject, lane) => (
          <line
            key={subject}
            className={styles.grid}
            x1="0%"
            x2="100%"
            y1={(lane + 0.5) * LANE_PX}
            y2={(lane + 0.5) * LANE_PX}
          />
        ))}
        {trial.firings.map(({ atMs, subject, isDeclined }) => {
          const lane = lanes.indexOf(subject);
          return lane === -1 ? null : (
            <circle
              key={`${atMs} ${subject}`}
              className={isDeclined ? styles.heldBack : styles.acted}
              cx={place(atMs)}
              cy={(lane + 0.5) * LANE_PX}
              r={5}
            >
              <title>{`${dateTimeFormat(atMs)}, ${subject}: ${isDeclined ? 'held back' : 'acted'}`}</title>
            </circle>
          );
        })}
      </svg>
      {subjects.length > MOST_LANES && (
        <Text variant="bodySmall" color="secondary">
          {MOST_LANES} of {subjects.length} subjects are drawn; the list has all.
        </Text>
      )}
    </figure>
  );
}

/** The midnights of a trial, in UTC. */
function daysOf({ fromMs, toMs }: Trial): number[] {
  const days: number[] = [];
  for (let dayMs = Math.ceil(fromMs / DAY_MS) * DAY_MS; dayMs < toMs; dayMs += DAY_MS) {
    days.push(dayMs);
  }
  return days;
}

function getStyles(theme: GrafanaTheme2) {
  return {
    figure: css({ display: 'flex', flexWrap: 'wrap', margin: 0 }),
    names: css({ width: theme.spacing(24), fontSize: theme.typography.bodySmall.fontSize }),
    name: css({
      height: LANE_PX,
      lineHeight: `${LANE_PX}px`,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    }),
    chart: css({ flexGrow: 1, width: 0, overflow: 'visible' }),
    grid: css({ stroke: theme.colors.border.weak }),
    day: css({
      fill: theme.colors.text.secondary,
      fontSize: theme.typography.bodySmall.fontSize,
      textAnchor: 'middle',
    }),
    acted: css({ fill: theme.colors.success.main, stroke: theme.colors.success.main }),
    heldBack: css({ fill: 'none', stroke: theme.colors.text.secondary, strokeWidth: 1.5 }),
  };
}
