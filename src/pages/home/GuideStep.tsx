import { css, cx } from '@emotion/css';
import { type ReactNode, useId } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, Text, useStyles2 } from '@grafana/ui';

interface GuideStepProps {
  readonly number: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One thing to do, with a mark once it is done. */
export function GuideStep({ number, title, isDone, children }: GuideStepProps) {
  const styles = useStyles2(getStyles);
  const titleId = useId();

  return (
    <li className={styles.step} aria-labelledby={titleId}>
      <div
        className={cx(styles.mark, isDone && styles.done)}
        role="img"
        aria-label={isDone ? 'Done' : `Step ${number}`}
      >
        {isDone ? <Icon name="check" /> : number}
      </div>
      <div className={styles.content}>
        <Text element="h3" variant="h4" id={titleId}>
          {title}
        </Text>
        {children}
      </div>
    </li>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    step: css({
      display: 'flex',
      gap: theme.spacing(2),
      listStyle: 'none',
      padding: theme.spacing(2),
      marginBottom: theme.spacing(2),
      border: `1px solid ${theme.colors.border.weak}`,
      borderRadius: theme.shape.radius.default,
    }),
    mark: css({
      display: 'flex',
      flex: 'none',
      alignItems: 'center',
      justifyContent: 'center',
      width: theme.spacing(3.5),
      height: theme.spacing(3.5),
      borderRadius: theme.shape.radius.circle,
      border: `1px solid ${theme.colors.border.strong}`,
      color: theme.colors.text.secondary,
    }),
    done: css({
      background: theme.colors.success.main,
      borderColor: theme.colors.success.main,
      color: theme.colors.success.contrastText,
    }),
    content: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), flexGrow: 1, minWidth: 0 }),
  };
}
