import type { TargetKind } from '../../../../pkg/remediation/targets/TargetKind';

/** What the forms need to know of a kind of target. */
export type TargetKindDescription = Pick<
  TargetKind<unknown, unknown>,
  'kind' | 'label' | 'description' | 'settingsForm' | 'actionForm' | 'secrets'
>;
