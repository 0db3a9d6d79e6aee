import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useMemo } from 'react';
import { formatDuration } from '../../../pkg/series/formatDuration';
import type { TimeSpan } from '../chart/TimeSpan';
import type { PlotBox } from '../chart/PlotBox';
import { linePath } from './linePath';
import type { SeasonGroup } from './listSeasons';

interface Props {
  readonly group: SeasonGroup;
  readonly span: TimeSpan;
  readonly box: PlotBox;
  readonly heightPx: number;
}

const LABEL_PX = 14;

const PADDING_PX = 3;

/** The seasons of one length over the chart's time, up and down around zero. */
export function SeasonStrip({ group, span, box, heightPx }: Props) {
  const styles = useStyles2(getStyles);
  const { leftPx, widthPx } = box;
  const paths = useMemo(() => pathsOf(group, span, widthPx, heightPx), [group, span, widthPx, heightPx]);
  const nowPx = ((span.learntToMs - span.fromMs) / (span.toMs - span.fromMs)) * widthPx;
  const names = group.lines.map(({ name }) => name).join(', ');
  const label = `Season of ${formatDuration(group.seasonMs)}`;
  const [first, second] = group.lines;

  return (
    <div className={styles.strip} style={{ height: heightPx, paddingLeft: leftPx }}>
      <svg className={styles.plot} width={widthPx} height={heightPx} role="img" aria-label={`${label} of ${names}`}>
        <rect className={styles.future} x={nowPx} width={Math.max(0, widthPx - nowPx)} height={heightPx} />
        <line className={styles.zero} x2={widthPx} y1={middleOf(heightPx)} y2={middleOf(heightPx)} />
        {paths.map(({ key, color, path }) => (
          <path key={key} d={path} stroke={color} fill="none" />
        ))}
      </svg>
      <div className={styles.label} style={{ left: leftPx }}>
        {label}
        {first !== undefined && second === undefined && `, ± ${first.swing}`}
      </div>
    </div>
  );
}

/** Where zero is drawn: in the middle of what the label above leaves. */
function middleOf(heightPx: number): number {
  return (heightPx + LABEL_PX) / 2;
}

function pathsOf({ lines }: SeasonGroup, { fromMs, toMs }: TimeSpan, widthPx: number, heightPx: number) {
  const largest = new Map<string, number>();
  for (const { scaleKey, values } of lines) {
    const most = values.reduce((sofar, value) => (Math.abs(value) > sofar ? Math.abs(value) : sofar), 0);
    largest.set(scaleKey, Math.max(largest.get(scaleKey) ?? 0, most));
  }
  const middlePx = middleOf(heightPx);
  const x = (timeMs: number) => ((timeMs - fromMs) / (toMs - fromMs)) * widthPx;
  return lines.map((line) => {
    const perUnit = (heightPx - middlePx - PADDING_PX) / (largest.get(line.scaleKey) || 1);
    const path = linePath(line, { x, y: (value) => middlePx - value * perUnit }, widthPx);
    return { key: line.key, color: line.color, path };
  });
}

const getStyles = (theme: GrafanaTheme2) => ({
  strip: css({ position: 'relative', borderTop: `1px solid ${theme.colors.border.weak}` }),
  plot: css({ display: 'block' }),
  future: css({ fill: theme.colors.text.primary, opacity: 0.05 }),
  zero: css({ stroke: theme.colors.border.medium, strokeDasharray: '2 4' }),
  label: css({
    position: 'absolute',
    top: 0,
    color: theme.colors.text.secondary,
    fontSize: theme.typography.size.xs,
    lineHeight: `${LABEL_PX}px`,
  }),
});
