import { describe, expect, test } from 'bun:test';
import type { Actor } from '../../store/records/Actor';
import type { RecentRuns } from '../../store/tables/RunTable';
import { type PolicyPart, policyOf } from '../policies/fixtures/policyOf';
import { decide } from './decide';
import type { DeclineReason } from './Decision';
import type { DecisionFacts } from './DecisionFacts';
import type { RemediationEvent } from './RemediationEvent';

const NOW_MS = Date.parse('2026-11-23T12:00:00Z');
const QUIET: RecentRuns = { count: 0, lastOnSubjectMs: undefined, lastOnTargetMs: undefined, openRunId: undefined };
const FACTS: DecisionFacts = { nowMs: NOW_MS, isAutomaticOn: true, isTargetOn: true, recent: QUIET };
const AT_NIGHT = [{ from: '22:00', to: '06:00' }];

const eventBy = (actor: Actor): RemediationEvent => ({
  orgId: 1,
  trigger: actor.kind === 'person' ? 'click' : 'check',
  actor,
  subject: 'web-1',
  labels: { instance: 'web-1' },
  values: { cpu: 91 },
  reason: 'cpu was 91, above 80, for 2 m.',
  problemSinceMs: undefined,
  seenMs: NOW_MS,
  place: undefined,
  occurrenceId: 'o1',
});

const ITSELF = eventBy({ kind: 'presage' });
const ALERTING = eventBy({ kind: 'alerting' });
const ADA = eventBy({ kind: 'person', person: { login: 'ada', name: 'Ada', role: 'Editor' } });

const recent = (some: Partial<RecentRuns>): DecisionFacts => ({ ...FACTS, recent: { ...QUIET, ...some } });

describe('decide', () => {
  test.each([
    ['acts', {}, '"Scale up" acts on web-1: cpu was 91, above 80, for 2 m.', 'act'],
    [
      'asks',
      { approval: { role: 'Admin', within: '5m' } },
      '"Scale up" asks for a yes of an Admin within 5 m to act on web-1: cpu was 91, above 80, for 2 m.',
      'ask',
    ],
    [
      'only says so',
      { dryRun: true, approval: { role: 'Admin', within: '5m' } },
      '"Scale up" would act on web-1, but this is a dry run: cpu was 91, above 80, for 2 m.',
      'dry run',
    ],
  ] as const)('%s', (_, part, explanation, verdict) => {
    expect(decide(policyOf(part), ITSELF, FACTS)).toEqual({ verdict, explanation });
  });

  test.each([
    ['disabled', ITSELF, { isEnabled: false }, FACTS, 'the policy is switched off'],
    ['disabled', ADA, { isEnabled: false }, FACTS, 'the policy is switched off'],
    ['kill switch', ITSELF, {}, { ...FACTS, isAutomaticOn: false }, 'automatic actions are switched off'],
    ['kill switch', ALERTING, {}, { ...FACTS, isAutomaticOn: false }, 'automatic actions are switched off'],
    ['target off', ADA, {}, { ...FACTS, isTargetOn: false }, 'its target is switched off'],
    [
      'outside its times',
      ITSELF,
      { windows: AT_NIGHT },
      FACTS,
      'it is outside the times at which the policy may act by itself',
    ],
    ['still at it', ADA, {}, recent({ openRunId: 'r7' }), 'run r7 is still at it'],
    [
      'subject cools down',
      ITSELF,
      {},
      recent({ lastOnSubjectMs: NOW_MS - 26_000 }),
      'it cools down for another 34 s, since it was acted on 26 s ago',
    ],
    [
      'subject cools down',
      ADA,
      {},
      recent({ lastOnSubjectMs: NOW_MS - 59_001 }),
      'it cools down for another 1 s, since it was acted on 59 s ago',
    ],
    [
      'subject cools down',
      ITSELF,
      {},
      recent({ lastOnSubjectMs: NOW_MS + 5_000 }),
      'it cools down for another 1 m, since it was acted on 0 ms ago',
    ],
    [
      'subject cools down',
      ITSELF,
      { cooldown: { bySubject: '1h' } },
      recent({ lastOnSubjectMs: NOW_MS - 60_000 }),
      'it cools down for another 59 m, since it was acted on 1 m ago',
    ],
    [
      'target cools down',
      ADA,
      {},
      recent({ lastOnTargetMs: NOW_MS }),
      'its target cools down for another 1 m, since it was acted on 0 ms ago',
    ],
    [
      'too many an hour',
      ADA,
      { mostPerHour: 3 },
      recent({ count: 3 }),
      'the policy began 3 runs within the last hour, and 3 are the most it may',
    ],
  ] satisfies Array<[DeclineReason, RemediationEvent, PolicyPart, DecisionFacts, string]>)(
    'declines: %s',
    (reason, event, part, facts, problem) => {
      expect(decide(policyOf(part), event, facts)).toEqual({
        verdict: 'decline',
        reason,
        explanation: `"Scale up" does not act on web-1: ${problem}.`,
      });
    }
  );

  test.each([
    ['a person in spite of the kill switch', ADA, {}, { ...FACTS, isAutomaticOn: false }],
    ['a person outside the times', ADA, { windows: AT_NIGHT }, FACTS],
    ['inside one of two windows', ITSELF, { windows: [...AT_NIGHT, { from: '11:00', to: '13:00' }] }, FACTS],
    ['once the subject has cooled down', ITSELF, {}, recent({ lastOnSubjectMs: NOW_MS - 60_000 })],
    [
      'where the target need not cool down',
      ITSELF,
      { cooldown: { byTarget: 'none' } },
      recent({ lastOnTargetMs: NOW_MS }),
    ],
    ['below the most an hour', ITSELF, { mostPerHour: 3 }, recent({ count: 2 })],
  ] satisfies Array<[string, RemediationEvent, PolicyPart, DecisionFacts]>)('acts: %s', (_, event, part, facts) => {
    expect(decide(policyOf(part), event, facts).verdict).toBe('act');
  });

  test('names the first of all reasons, in their order', () => {
    let part: PolicyPart = { isEnabled: false, windows: AT_NIGHT, mostPerHour: 1 };
    let facts: DecisionFacts = {
      nowMs: NOW_MS,
      isAutomaticOn: false,
      isTargetOn: false,
      recent: { count: 1, lastOnSubjectMs: NOW_MS, lastOnTargetMs: NOW_MS, openRunId: 'r7' },
    };
    const mendRecent = (some: Partial<RecentRuns>) => (facts = { ...facts, recent: { ...facts.recent, ...some } });
    const mends = [
      () => (part = { ...part, isEnabled: true }),
      () => (facts = { ...facts, isAutomaticOn: true }),
      () => (facts = { ...facts, isTargetOn: true }),
      () => (part = { ...part, windows: [] }),
      () => mendRecent({ openRunId: undefined }),
      () => mendRecent({ lastOnSubjectMs: undefined }),
      () => mendRecent({ lastOnTargetMs: undefined }),
      () => mendRecent({ count: 0 }),
    ];
    const reasons: string[] = [];
    for (const mend of [() => undefined, ...mends]) {
      mend();
      const decision = decide(policyOf(part), ITSELF, facts);
      reasons.push(decision.verdict === 'decline' ? decision.reason : decision.verdict);
    }
    expect(reasons).toEqual([
      'disabled',
      'kill switch',
      'target off',
      'outside its times',
      'still at it',
      'subject cools down',
      'target cools down',
      'too many an hour',
      'act',
    ]);
  });
});
