import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Configuration } from '../configuration/Configuration';
import type { Target } from '../targets/Target';

export interface DeliveryFacts {
  readonly nowMs: number;
  readonly configuration: Configuration;
  readonly run: RunRecord | undefined;
  readonly isTargetOn: boolean;
}

/** Where a due delivery goes, or in a sentence why it must not be sent any more. */
export function findRecipient(
  delivery: DeliveryRecord,
  { nowMs, configuration, run, isTargetOn }: DeliveryFacts
): { readonly target: Target } | { readonly refusal: string } {
  if (nowMs >= delivery.expiresMs) {
    return { refusal: 'Its time was over before it could be sent.' };
  }
  const target = configuration.targets.find(({ id }) => id === delivery.targetId);
  if (target === undefined) {
    return { refusal: `The target "${delivery.targetId}" was removed from the settings.` };
  }
  // A test is how a person finds out whether a target that was switched off is back.
  if (!isTargetOn && delivery.purpose !== 'test') {
    return { refusal: `The target "${target.name}" is switched off.` };
  }
  if (run !== undefined && !configuration.policies.some(({ id }) => id === run.policyId)) {
    return { refusal: `The policy "${run.policyName}" was removed from the settings.` };
  }
  return { target };
}
