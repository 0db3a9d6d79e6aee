import type { DeliveryPurpose } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';

/**
 * Whether a request of a run is Presage's own doing, which the kill switch stops. What a person pressed for is not: the
 * first step and the question for an approval; what follows by itself where it did not help is.
 */
export function isAutomatic(
  { trigger }: Pick<RunRecord, 'trigger'>,
  stepIndex: number,
  purpose: DeliveryPurpose
): boolean {
  return trigger !== 'click' || stepIndex > 0 || purpose === 'undo';
}
