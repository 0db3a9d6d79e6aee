import { durationToMs } from '../../query/duration';
import { formatDuration } from '../../series/formatDuration';
import type { Policy } from '../policies/Policy';
import { isInsideWindow } from '../policies/isInsideWindow';
import { coolsDownText } from './coolsDownText';
import type { Decision, DeclineReason } from './Decision';
import type { DecisionFacts } from './DecisionFacts';
import type { RemediationEvent } from './RemediationEvent';

/** Undefined where a limit lets the policy act; else what follows "does not act on web-1: ". */
type Limit = (decided: Decided) => string | undefined;

interface Decided {
  readonly policy: Policy;
  readonly event: RemediationEvent;
  readonly facts: DecisionFacts;
}

/**
 * In the order they are asked, the first that holds is the reason. The kill switch and the policy's times bind only what
 * starts by itself: a person at the button is there to judge. Cooldowns and the number an hour bind persons too, since two
 * who press for one trouble are what they are for.
 */
const LIMITS: ReadonlyArray<readonly [DeclineReason, Limit]> = [
  ['disabled', ({ policy }) => (policy.isEnabled ? undefined : 'the policy is switched off')],
  ['kill switch', killSwitch],
  ['target off', ({ facts }) => (facts.isTargetOn ? undefined : 'its target is switched off')],
  ['outside its times', outsideItsTimes],
  ['still at it', ({ facts }) => facts.recent.openRunId && `run ${facts.recent.openRunId} is still at it`],
  ['subject cools down', subjectCoolsDown],
  ['target cools down', targetCoolsDown],
  ['too many an hour', tooManyAnHour],
];

/**
 * Whether a policy acts on an event, asks first, would only have acted, or does not; with a sentence for the audit.
 * @param facts counted over the last hour
 */
export function decide(policy: Policy, event: RemediationEvent, facts: DecisionFacts): Decision {
  for (const [reason, limit] of LIMITS) {
    const problem = limit({ policy, event, facts });
    if (problem !== undefined) {
      return {
        verdict: 'decline',
        reason,
        explanation: `"${policy.name}" does not act on ${event.subject}: ${problem}.`,
      };
    }
  }
  const why = event.reason.replace(/\.$/, '');
  if (policy.dryRun) {
    return {
      verdict: 'dry run',
      explanation: `"${policy.name}" would act on ${event.subject}, but this is a dry run: ${why}.`,
    };
  }
  if (policy.approval !== undefined) {
    const { role, within } = policy.approval;
    const asks = `asks for a yes of an ${role} within ${formatDuration(durationToMs(within))}`;
    return { verdict: 'ask', explanation: `"${policy.name}" ${asks} to act on ${event.subject}: ${why}.` };
  }
  return { verdict: 'act', explanation: `"${policy.name}" acts on ${event.subject}: ${why}.` };
}

function killSwitch({ event, facts }: Decided): string | undefined {
  return event.actor.kind === 'person' || facts.isAutomaticOn ? undefined : 'automatic actions are switched off';
}

function outsideItsTimes({ policy, event, facts }: Decided): string | undefined {
  const isBound = event.actor.kind !== 'person' && policy.windows.length > 0;
  const isInside = policy.windows.some((window) => isInsideWindow(window, facts.nowMs));
  return isBound && !isInside ? 'it is outside the times at which the policy may act by itself' : undefined;
}

function subjectCoolsDown({ policy, facts }: Decided): string | undefined {
  return coolsDownText('it', facts.recent.lastOnSubjectMs, policy.cooldown.bySubject, facts.nowMs);
}

function targetCoolsDown({ policy, facts }: Decided): string | undefined {
  const { byTarget } = policy.cooldown;
  return byTarget === 'none'
    ? undefined
    : coolsDownText('its target', facts.recent.lastOnTargetMs, byTarget, facts.nowMs);
}

function tooManyAnHour({ policy, facts }: Decided): string | undefined {
  const { count } = facts.recent;
  return count < policy.mostPerHour
    ? undefined
    : `the policy began ${count} runs within the last hour, and ${policy.mostPerHour} are the most it may`;
}
