import { durationToMs } from '../../query/duration';
import type { DeliveryPurpose, DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Policy } from '../policies/Policy';
import { policyInForce } from '../policies/policyInForce';
import type { Move } from './Move';
import { moveAfterStep } from './moveAfterStep';

/**
 * Reads from what was sent so far what an open run waits for. It goes by the policy as it is configured now; one that was
 * removed, disabled or made a dry run meanwhile takes no further step.
 * @param deliveries of the run
 */
export function nextMove(run: RunRecord, configured: Policy | undefined, deliveries: readonly DeliveryRecord[]): Move {
  if (run.state === 'awaiting approval') {
    return { kind: 'expire' };
  }
  const inForce = policyInForce(run.policyName, configured);
  if ('halt' in inForce) {
    return { kind: 'stop', why: inForce.halt };
  }
  const { policy } = inForce;
  const find = (purpose: DeliveryPurpose) =>
    deliveries.find((delivery) => delivery.stepIndex === run.stepIndex && delivery.purpose === purpose);
  return run.state === 'watching'
    ? watchingMove(run, policy, find('act'))
    : sendingMove(run, policy, find('act'), find('undo'));
}

function watchingMove({ stepIndex }: RunRecord, policy: Policy, act: DeliveryRecord | undefined): Move {
  const helped = policy.steps[stepIndex]?.helped;
  return helped === undefined || act?.endedMs === undefined
    ? { kind: 'end', state: 'sent', escalate: undefined }
    : { kind: 'look', helped, endMs: act.endedMs + durationToMs(helped.within) };
}

function sendingMove(
  run: RunRecord,
  policy: Policy,
  act: DeliveryRecord | undefined,
  undo: DeliveryRecord | undefined
): Move {
  if (undo !== undefined) {
    return isOver(undo) ? moveAfterStep(run, policy, 'not healed') : { kind: 'wait' };
  }
  // A step that could not be delivered is not undone: there may be nothing to undo.
  if (act !== undefined) {
    return isOver(act) ? moveAfterStep(run, policy, 'failed') : { kind: 'wait' };
  }
  const step = policy.steps[run.stepIndex];
  return step === undefined
    ? { kind: 'end', state: 'not healed', escalate: policy.escalate }
    : { kind: 'send', purpose: 'act', stepIndex: run.stepIndex, action: step };
}

function isOver({ state }: DeliveryRecord): boolean {
  return state !== 'pending' && state !== 'sending';
}
