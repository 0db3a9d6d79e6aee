import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a forecast's details under its heading. */
export function DetailsSection({ title, children }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <section className={styles.section}>
      <h6>{title}</h6>
      {children}
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  section: css({
    marginTop: theme.spacing(1.5),
    '&:first-child': { marginTop: 0 },
    p: { maxWidth: theme.spacing(60) },
  }),
});
