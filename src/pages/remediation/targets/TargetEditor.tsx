import { useState } from 'react';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';
import type { Target } from '../../../../pkg/remediation/targets/Target';
import { KindChoice } from './KindChoice';
import { TargetForm } from './TargetForm';

interface TargetEditorProps {
  readonly answer: ConfigurationAnswer;
  readonly kinds: readonly TargetKindDescription[];
  /** Undefined where a new one is made. */
  readonly initialTarget: Target | undefined;
  readonly onDone: () => void;
}

/** Asks for the kind of a new target first, and then for what the kind needs. */
export function TargetEditor({ answer, kinds, initialTarget, onDone }: TargetEditorProps) {
  const [chosen, setChosen] = useState<TargetKindDescription>();
  const kind = kinds.find((candidate) => candidate.kind === initialTarget?.kind) ?? chosen;

  if (kind === undefined) {
    return <KindChoice kinds={kinds} onChoose={setChosen} />;
  }
  return <TargetForm answer={answer} kind={kind} initialTarget={initialTarget} onDone={onDone} />;
}
