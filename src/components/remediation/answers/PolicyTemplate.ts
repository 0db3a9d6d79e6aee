import type { Policy } from '../../../../pkg/remediation/policies/Policy';

/** A policy to start from. */
export interface PolicyTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly policy: Policy;
}
