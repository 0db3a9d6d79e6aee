import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, type IconName, Tooltip, useStyles2 } from '@grafana/ui';
import type { HeadlineRow } from './headlineRows';

interface Props {
  readonly rows: readonly HeadlineRow[];
}

const ICONS: Record<HeadlineRow['kind'], IconName> = {
  breach: 'clock-nine',
  error: 'exclamation-circle',
  warning: 'exclamation-triangle',
  waiting: 'hourglass',
};

const ROLES: Record<HeadlineRow['kind'], 'status' | 'alert'> = {
  breach: 'status',
  error: 'alert',
  warning: 'alert',
  waiting: 'status',
};

/** The lines above the chart: when thresholds will be reached, and what went wrong. */
export function Headline({ rows }: Props) {
  const styles = useStyles2(getStyles);
  return rows.map((row) => (
    <Tooltip key={row.kind} content={<List texts={row.texts} />} placement="bottom-start">
      <div className={styles.row} style={{ height: row.heightPx }} role={ROLES[row.kind]}>
        <Icon name={ICONS[row.kind]} className={styles[row.kind]} />
        <span className={styles.text} style={{ WebkitLineClamp: row.lines }}>
          {row.texts[0]}
        </span>
        {row.texts.length > 1 && <span className={styles.more}>+{row.texts.length - 1} more</span>}
      </div>
    </Tooltip>
  ));
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <div key={text}>{text}</div>);
}

const getStyles = (theme: GrafanaTheme2) => ({
  row: css({
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
    padding: theme.spacing(0, 1),
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: theme.typography.bodySmall.lineHeight,
    overflow: 'hidden',
  }),
  text: css({ display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' }),
  more: css({ color: theme.colors.text.secondary, whiteSpace: 'nowrap' }),
  breach: css({ color: theme.colors.text.secondary, flexShrink: 0 }),
  waiting: css({ color: theme.colors.text.secondary, flexShrink: 0 }),
  warning: css({ color: theme.colors.warning.text, flexShrink: 0 }),
  error: css({ color: theme.colors.error.text, flexShrink: 0 }),
});
