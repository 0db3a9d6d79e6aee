import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';

/** What a graph says of a run where it acted, and where it ended; undefined where there is nothing to say. */
export function annotationText(run: RunRecord, delivery: DeliveryRecord | undefined): string | undefined {
  if (delivery !== undefined) {
    return deliveryText(run, delivery);
  }
  switch (run.state) {
    case 'healed':
      return `"${run.policyName}" healed ${run.subject}`;
    case 'not healed':
      return `"${run.policyName}" did not heal ${run.subject}`;
    case 'failed':
      return `"${run.policyName}" failed for ${run.subject}`;
    case 'stopped':
      return `"${run.policyName}" was stopped for ${run.subject}`;
    default:
      return undefined;
  }
}

function deliveryText({ policyName, subject }: RunRecord, delivery: DeliveryRecord): string | undefined {
  const isTold = delivery.state === 'delivered' && (delivery.purpose === 'act' || delivery.purpose === 'undo');
  const verb = delivery.purpose === 'undo' ? 'undid its step for' : 'acted on';
  return isTold ? `"${policyName}" ${verb} ${subject} through "${delivery.targetId}"` : undefined;
}
