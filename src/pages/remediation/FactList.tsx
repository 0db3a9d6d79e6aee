import { css } from '@emotion/css';
import type { ReactNode } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';

interface FactListProps {
  readonly facts: ReadonlyArray<{ readonly name: string; readonly value: ReactNode }>;
}

/** Names and what they are, in two columns. */
export function FactList({ facts }: FactListProps) {
  const styles = useStyles2(getStyles);

  return (
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5), margin: 0 }),
    fact: css({ display: 'flex', gap: theme.spacing(2) }),
    name: css({
      flex: 'none',
      width: theme.spacing(16),
      color: theme.colors.text.secondary,
      fontWeight: theme.typography.fontWeightRegular,
    }),
    value: css({ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', margin: 0 }),
  };
}
