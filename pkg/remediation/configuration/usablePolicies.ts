import { type Policy, policySchema } from '../policies/Policy';
import { checkAction } from '../targets/checkAction';
import type { Target } from '../targets/Target';
import { placedActions } from './placedActions';
import type { Usable } from './Usable';
import { usableParts } from './usableParts';

/**
 * Policies all of whose actions can be sent.
 * @param targets those that can be used
 */
export function usablePolicies(written: unknown, targets: readonly Target[]): Usable<Policy> {
  const { parts, problems } = usableParts('policies', written, policySchema);
  const checks = parts.map((policy) => ({ policy, problems: actionProblems(policy, targets) }));
  return {
    parts: checks.filter((check) => check.problems.length === 0).map(({ policy }) => policy),
    problems: [...problems, ...checks.flatMap((check) => check.problems)],
  };
}

function actionProblems(policy: Policy, targets: readonly Target[]): string[] {
  return placedActions(policy).flatMap(({ place, action }) => {
    const path = `policies.${policy.id}.${place}`;
    const target = targets.find(({ id }) => id === action.target);
    return target === undefined
      ? [`${path}.target: There is no target "${action.target}" that can be used: ${listOf(targets)}.`]
      : checkAction(target, action.action).map((problem) => `${path}.action: ${problem}`);
  });
}

function listOf(targets: readonly Target[]): string {
  return targets.length === 0 ? 'add one first' : `there are ${targets.map(({ id }) => id).join(', ')}`;
}
