import { type Policy, policySchema } from '../../../../pkg/remediation/policies/Policy';

/** @returns what is missing or wrong in a policy, in sentences; whether its targets and templates hold the backend tells */
export function policyProblems(policy: Policy): string[] {
  const problems = policy.steps.flatMap(({ target }, index) =>
    target === '' ? [`Step ${index + 1}: pick the target it is sent to.`] : []
  );
  if (policy.name.trim() === '') {
    problems.push('Give the policy a name.');
  }
  if (problems.length > 0) {
    return problems;
  }
  const { error } = policySchema.safeParse(policy);
  return error?.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`) ?? [];
}
