import { Card } from '@grafana/ui';
import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';
import { CardGrid } from '../CardGrid';

interface KindChoiceProps {
  readonly kinds: readonly TargetKindDescription[];
  readonly onChoose: (kind: TargetKindDescription) => void;
}

/** The first question of a new target: what kind of system it is. */
export function KindChoice({ kinds, onChoose }: KindChoiceProps) {
  return (
    <CardGrid label="Kinds of targets">
      {kinds.map((kind) => (
        <li key={kind.kind}>
          <Card noMargin onClick={() => onChoose(kind)}>
            <Card.Heading>{kind.label}</Card.Heading>
            <Card.Description>{kind.description}</Card.Description>
          </Card>
        </li>
      ))}
    </CardGrid>
  );
}
