import type { RemediationEvent } from '../decisions/RemediationEvent';
import type { Policy } from '../policies/Policy';
import { runIdFor } from '../runs/runIdFor';
import type { RequestSubject } from './RequestMaker';

/** What requests tell of a run that is yet to begin. */
export function requestSubject(policy: Policy, event: RemediationEvent): RequestSubject {
  const { subject, labels, values, reason, actor } = event;
  const id = runIdFor(event, policy.id);
  return { id, policyId: policy.id, policyName: policy.name, subject, labels, values, reason, actor };
}
