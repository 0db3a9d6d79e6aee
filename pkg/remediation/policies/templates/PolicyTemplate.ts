import type { TargetKindName } from '../../targets/TargetKindName';
import type { Policy } from '../Policy';

/** A policy to start from. Its targets, and what its queries ask, stand for a person's own. */
export interface PolicyTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Kinds of target that take its actions as they are. */
  readonly kinds: readonly TargetKindName[];
  readonly policy: Policy;
}
