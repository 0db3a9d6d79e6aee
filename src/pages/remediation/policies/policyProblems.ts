import { type Policy, policySchema } from '../../../../pkg/remediation/policies/Policy';
import type { Target } from '../../../../pkg/remediation/targets/Target';

/** @returns what is missing or wrong in a policy, in sentences; whether its templates can be filled in the backend tells */
export function policyProblems(policy: Policy, targets: readonly Target[]): string[] {
  const unaddressed = placesOf(policy)
    .filter(([, target]) => target !== undefined && targets.every(({ id }) => id !== target))
    .map(([place]) => `${place}: pick the target it is sent to.`);
  const unnamed = policy.name.trim() === '' ? ['Give the policy a name.'] : [];
  if (unaddressed.length + unnamed.length > 0) {
    return [...unnamed, ...unaddressed];
  }
  const { error } = policySchema.safeParse(policy);
  return error?.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`) ?? [];
}

/** Everything in a policy that is sent somewhere, and where to. */
function placesOf({ steps, escalate, approval }: Policy): Array<readonly [place: string, target: string | undefined]> {
  return [
    ...steps.flatMap(({ target, undo }, index) => [
      [`Step ${index + 1}`, target] as const,
      [`What takes step ${index + 1} back`, undo?.target] as const,
    ]),
    ['What is told when nothing helped', escalate?.target],
    ['What is told that an answer is waited for', approval?.notify?.target],
  ];
}
