import type { Policy } from './Policy';

/**
 * The policy that goes on with what it began before it was changed, or in a sentence why it sends nothing more.
 * @param name of the policy, as it was
 * @param policy as it is configured now; undefined where it is no longer
 */
export function policyInForce(
  name: string,
  policy: Policy | undefined
): { readonly policy: Policy } | { readonly halt: string } {
  if (policy === undefined) {
    return { halt: `Policy "${name}" was removed.` };
  }
  if (!policy.isEnabled) {
    return { halt: `Policy "${name}" was disabled.` };
  }
  return policy.dryRun ? { halt: `Policy "${name}" was made a dry run.` } : { policy };
}
