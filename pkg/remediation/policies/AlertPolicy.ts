import type { Condition } from '../conditions/Condition';
import { parseCondition } from '../conditions/parseCondition';
import { matchesAlert } from './matchesAlert';
import type { Policy } from './Policy';

/** A policy that alerts start, ready to be asked about each of them. */
export interface AlertPolicy {
  readonly policy: Policy;
  readonly matches: (labels: Readonly<Record<string, string>>) => boolean;
  /** Over the alert's values; undefined where every matching alert will do. */
  readonly condition: Condition | undefined;
  /** Labels that name the subject; all but the alert's name where empty. */
  readonly subject: readonly string[];
}

/**
 * @returns undefined where something else starts the policy
 * @throws {ConditionSyntaxError}
 */
export function readAlertPolicy(policy: Policy): AlertPolicy | undefined {
  const { trigger } = policy;
  if (trigger.kind !== 'alert') {
    return undefined;
  }
  const condition = trigger.condition === undefined ? undefined : parseCondition(trigger.condition);
  return { policy, matches: (labels) => matchesAlert(trigger.matches, labels), condition, subject: trigger.subject };
}
