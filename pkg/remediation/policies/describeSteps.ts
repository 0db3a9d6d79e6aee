import { durationToMs } from '../../query/duration';
import { formatDuration } from '../../series/formatDuration';
import type { Policy, PolicyStep } from './Policy';

/**
 * What follows a policy's first request, in sentences.
 * @param nameOf a target, by its id
 */
export function describeSteps(policy: Policy, nameOf: (targetId: string) => string): string[] {
  const { steps, escalate } = policy;
  const sentences = steps.flatMap((step, index) => describeStep(step, steps[index + 1], nameOf));
  return escalate === undefined ? sentences : [...sentences, `If nothing helps, "${nameOf(escalate.target)}" is told.`];
}

function describeStep(
  { helped, undo }: PolicyStep,
  next: PolicyStep | undefined,
  nameOf: (targetId: string) => string
): string[] {
  const within = helped && formatDuration(durationToMs(helped.within));
  const watch = helped && `It helped if ${helped.condition} within ${within}.`;
  const back = helped && undo && `If not, it is undone through "${nameOf(undo.target)}".`;
  const onwards =
    next && `${helped === undefined ? "If it can't be delivered" : 'If not'}, "${nameOf(next.target)}" is asked.`;
  return [watch, back, onwards].filter((sentence) => sentence !== undefined);
}
