import type { TargetKindName } from '../../../../pkg/remediation/targets/TargetKindName';
import type { Policy } from '../../../../pkg/remediation/policies/Policy';

/** A policy to start from. */
export interface PolicyTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Kinds of targets that its actions are written for. */
  readonly kinds: readonly TargetKindName[];
  readonly policy: Policy;
}
