import type { RunRecord } from '../../store/records/RunRecord';
import type { Policy } from '../policies/Policy';
import type { Move } from './Move';
import { moveAfterStep } from './moveAfterStep';

/** After a step that was not seen to help: its undo where it has one, else what comes after it. */
export function moveAfterWatch(run: RunRecord, policy: Policy): Move {
  const undo = policy.steps[run.stepIndex]?.undo;
  return undo === undefined
    ? moveAfterStep(run, policy, 'not healed')
    : { kind: 'send', purpose: 'undo', stepIndex: run.stepIndex, action: undo };
}
