import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';
import type { Target } from '../../../../pkg/remediation/targets/Target';

/** A target of a kind with nothing filled in, but for what every target has a default for. */
export function newTarget({ kind, label }: TargetKindDescription): Target {
  return {
    id: '',
    name: label,
    kind,
    settings: {},
    timeout: '10s',
    giveUpAfter: '1h',
    concurrency: 4,
    pressedBy: 'Admin',
  };
}
