import { describeSteps } from './describeSteps';
import { describeAction } from './describeAction';
import { describeTrigger } from './describeTrigger';
import { describeWindow } from './describeWindow';
import type { Policy } from './Policy';

/**
 * What a policy does, in sentences: when and what first, what follows, and its limits.
 * @param nameOf a target, by its id
 */
export function describePolicy(policy: Policy, nameOf: (targetId: string) => string): string[] {
  const { trigger, steps, windows, approval, dryRun } = policy;
  const firsts = steps.slice(0, 1).map((step) => `${describeTrigger(trigger)}, ${describeAction(step, nameOf)}.`);
  return [
    ...firsts,
    ...describeSteps(policy, nameOf),
    ...(approval === undefined ? [] : [`First it asks for a yes of an ${approval.role}, within ${approval.within}.`]),
    describeLimits(policy),
    ...(windows.length === 0 ? [] : [`It acts by itself only ${windows.map(describeWindow).join(' and ')}.`]),
    ...(dryRun ? ['For now it sends nothing.'] : []),
  ];
}

function describeLimits({ mostPerHour, cooldown: { bySubject, byTarget } }: Policy): string {
  const target = byTarget === 'none' ? '' : ` and its target for ${byTarget}`;
  return `It acts at most ${mostPerHour} times an hour, and then leaves the subject alone for ${bySubject}${target}.`;
}
