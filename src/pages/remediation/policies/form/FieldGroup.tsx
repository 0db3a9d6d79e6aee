import { css } from '@emotion/css';
import type { ReactNode } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';

interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Inputs that belong together, in a frame with a title. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  const styles = useStyles2(getStyles);

  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {children}
    </fieldset>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    group: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      minWidth: 0,
      padding: theme.spacing(2),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
    title: css({
      width: 'auto',
      margin: 0,
      padding: theme.spacing(0, 1),
      fontSize: theme.typography.h5.fontSize,
    }),
  };
}
