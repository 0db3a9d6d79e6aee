import type { RemediationEvent } from '../decisions/RemediationEvent';
import { stableId } from './stableId';

/** The id of the one run that a policy makes of an occurrence. */
export function runIdFor({ orgId, occurrenceId }: RemediationEvent, policyId: string): string {
  return stableId('run', [orgId, policyId, occurrenceId]);
}
