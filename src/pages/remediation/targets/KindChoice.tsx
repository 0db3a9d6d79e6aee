import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Card, useStyles2 } from '@grafana/ui';
import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';

interface KindChoiceProps {
  readonly kinds: readonly TargetKindDescription[];
  readonly onChoose: (kind: TargetKindDescription) => void;
}

/** The first question of a new target: what kind of system it is. */
export function KindChoice({ kinds, onChoose }: KindChoiceProps) {
  const styles = useStyles2(getStyles);

  return (
    <ul aria-label="Kinds of targets" className={styles.list}>
      {kinds.map((kind) => (
        <li key={kind.kind}>
          <Card noMargin className={styles.card} onClick={() => onChoose(kind)}>
            <Card.Heading>{kind.label}</Card.Heading>
            <Card.Description>{kind.description}</Card.Description>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    list: css({
      display: 'grid',
      gridTemplateColumns: `repeat(auto-fill, minmax(${theme.spacing(36)}, 1fr))`,
      gap: theme.spacing(1),
      listStyle: 'none',
    }),
    card: css({ height: '100%' }),
  };
}
