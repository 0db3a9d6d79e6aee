import { css } from '@emotion/css';
import type { ReactNode } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';

interface PlainListProps {
  readonly label: string;
  readonly items: ReadonlyArray<{ readonly key: string; readonly content: ReactNode }>;
}

/** Things one below the other, each in a frame of its own. */
export function PlainList({ label, items }: PlainListProps) {
  const styles = useStyles2(getStyles);

  return (
    <ul aria-label={label} className={styles.list}>
      {items.map(({ key, content }) => (
        <li key={key} className={styles.item}>
          {content}
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), listStyle: 'none' }),
    item: css({
      padding: theme.spacing(2),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
  };
}
