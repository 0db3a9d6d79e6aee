import type { ReactNode } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';

interface CardGridProps {
  readonly label: string;
  /** One list item a card. */
  readonly children: ReactNode;
}

/** Cards side by side, as many as fit, each as high as its row. */
export function CardGrid({ label, children }: CardGridProps) {
  const styles = useStyles2(getStyles);

  return (
    <ul aria-label={label} className={styles.list}>
      {children}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({
      display: 'grid',
      gridTemplateColumns: `repeat(auto-fill, minmax(${theme.spacing(38)}, 1fr))`,
      gap: theme.spacing(1),
      listStyle: 'none',
      '& > li > *': { height: '100%' },
    }),
  };
}
