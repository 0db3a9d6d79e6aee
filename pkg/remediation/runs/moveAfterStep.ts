import type { RunRecord } from '../../store/records/RunRecord';
import type { Policy } from '../policies/Policy';
import type { Move } from './Move';

/**
 * What comes after a step that did not help.
 * @param state how the run ends where this was the last step
 */
export function moveAfterStep(
  { stepIndex }: Pick<RunRecord, 'stepIndex'>,
  policy: Policy,
  state: 'not healed' | 'failed'
): Move {
  const next = policy.steps[stepIndex + 1];
  return next === undefined
    ? { kind: 'end', state, escalate: policy.escalate }
    : { kind: 'send', purpose: 'act', stepIndex: stepIndex + 1, action: next };
}
