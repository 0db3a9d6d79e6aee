import { durationToMs } from '../../query/duration';
import type { Condition } from '../conditions/Condition';
import { parseCondition } from '../conditions/parseCondition';
import type { Policy, Signal } from './Policy';

/** A policy that is checked on schedule, ready to be. */
export interface CheckPolicy {
  readonly policy: Policy;
  readonly everyMs: number;
  readonly signals: readonly Signal[];
  readonly condition: Condition;
  /** Labels that name the subject and join the signals' series; all of the first signal's where empty. */
  readonly subject: readonly string[];
}

/**
 * @returns undefined where something else starts the policy
 * @throws {ConditionSyntaxError}
 */
export function readCheckPolicy(policy: Policy): CheckPolicy | undefined {
  const { trigger } = policy;
  if (trigger.kind !== 'check') {
    return undefined;
  }
  return {
    policy,
    everyMs: durationToMs(trigger.every),
    signals: trigger.signals,
    condition: parseCondition(trigger.condition),
    subject: trigger.subject,
  };
}
