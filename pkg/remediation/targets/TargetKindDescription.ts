import type { TargetKind } from './TargetKind';

/** What forms need to know of a kind of target; plain JSON. */
export type TargetKindDescription = Pick<
  TargetKind<unknown, unknown>,
  'kind' | 'label' | 'description' | 'settingsForm' | 'actionForm' | 'secrets'
>;
