import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Configuration } from '../configuration/Configuration';
import { policyInForce } from '../policies/policyInForce';
import type { Target } from '../targets/Target';

export interface DeliveryFacts {
  readonly nowMs: number;
  readonly configuration: Configuration;
  readonly run: RunRecord | undefined;
  readonly isTargetOn: boolean;
  readonly isAutomaticOn: boolean;
}

/** Where a due delivery goes, or in a sentence why it must not be sent any more. */
export function findRecipient(
  delivery: DeliveryRecord,
  { nowMs, configuration, run, isTargetOn, isAutomaticOn }: DeliveryFacts
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
  if (delivery.isAutomatic && !isAutomaticOn) {
    return { refusal: 'Automatic actions are switched off.' };
  }
  const refusal = run && whyNoLonger(delivery, run, configuration);
  return refusal === undefined ? { target } : { refusal };
}

function whyNoLonger({ isAutomatic }: DeliveryRecord, run: RunRecord, { policies }: Configuration): string | undefined {
  // It was on its way when its run was stopped, and is not to be tried again; what a person sends again is.
  if (isAutomatic && run.state === 'stopped') {
    return 'Its run was stopped.';
  }
  const configured = policies.find(({ id }) => id === run.policyId);
  const inForce = policyInForce(run.policyName, configured);
  return 'halt' in inForce ? inForce.halt : undefined;
}
