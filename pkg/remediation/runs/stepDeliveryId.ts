import type { DeliveryPurpose } from '../../store/records/DeliveryRecord';
import { stableId } from './stableId';

/** The id that a step's delivery has in every process and over every attempt. */
export function stepDeliveryId(runId: string, stepIndex: number, purpose: DeliveryPurpose): string {
  return stableId('msg', [runId, stepIndex, purpose]);
}
