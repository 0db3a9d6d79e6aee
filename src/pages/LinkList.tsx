import { css } from '@emotion/css';
import type { ReactNode } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { TextLink, useStyles2 } from '@grafana/ui';

/** A link, and a word on what it leads to where there is one. */
export interface NotedLink {
  readonly key: string;
  readonly href: string;
  readonly text: string;
  readonly note?: ReactNode;
}

interface LinkListProps {
  readonly label: string;
  readonly links: readonly NotedLink[];
}

/** Links one below the other. */
export function LinkList({ label, links }: LinkListProps) {
  const styles = useStyles2(getStyles);

  return (
    <ul aria-label={label} className={styles.list}>
      {links.map(({ key, href, text, note }) => (
        <li key={key} className={styles.item}>
          <TextLink href={href} inline={false}>
            {text}
          </TextLink>
          {note}
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ listStyle: 'none' }),
    item: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1) }),
  };
}
