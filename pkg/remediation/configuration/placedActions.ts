import type { Policy } from '../policies/Policy';
import type { PolicyAction } from '../policies/PolicyAction';

/** An action with its place in the policy, such as `steps.0.undo`. */
export interface PlacedAction {
  readonly place: string;
  readonly action: PolicyAction;
}

/** Everything that a policy may send. */
export function placedActions({ steps, approval, escalate }: Policy): PlacedAction[] {
  const ofSteps = steps.flatMap((step, index) => [
    { place: `steps.${index}`, action: step },
    ...placed(`steps.${index}.undo`, step.undo),
  ]);
  return [...ofSteps, ...placed('approval.notify', approval?.notify), ...placed('escalate', escalate)];
}

function placed(place: string, action: PolicyAction | undefined): PlacedAction[] {
  return action === undefined ? [] : [{ place, action }];
}
