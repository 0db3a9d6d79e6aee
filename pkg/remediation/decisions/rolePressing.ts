import { type Role, ROLES } from '../../store/records/Person';
import type { Policy } from '../policies/Policy';
import type { Target } from '../targets/Target';

/**
 * The least role that may start a policy by hand: a press may lead to every step and its undo, so the strictest target
 * counts; the highest role where a target is not known.
 */
export function rolePressing(policy: Policy, targets: readonly Target[]): Role {
  const asked = policy.steps
    .flatMap(({ target, undo }) => (undo === undefined ? [target] : [target, undo.target]))
    .map((id) => targets.find((target) => target.id === id)?.pressedBy ?? 'Admin');
  return ROLES.findLast((role) => asked.includes(role)) ?? 'Admin';
}
