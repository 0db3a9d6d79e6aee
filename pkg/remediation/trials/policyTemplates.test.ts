import { describe, expect, test } from 'bun:test';
import { HOUR_MS, MINUTE_MS } from '../../series/durations';
import { formatDuration } from '../../series/formatDuration';
import { runAtOnce } from '../../series/runAtOnce';
import { evaluateCondition } from '../conditions/evaluateCondition';
import { samplesOf } from '../conditions/fixtures/samplesOf';
import { parseCondition } from '../conditions/parseCondition';
import { placedActions } from '../configuration/placedActions';
import { checkAction } from '../targets/checkAction';
import { targetSchema } from '../targets/Target';
import { tryPolicy } from './tryPolicy';
import { matchesAlert } from '../policies/matchesAlert';
import { policySchema } from '../policies/Policy';
import { policyTemplates } from '../policies/templates/policyTemplates';

const STEP_MS = 15_000;

/** What a service looks like before, during and after its trouble, ten minutes each, and when that is to be acted on. */
const STORIES: Readonly<Record<string, { signals: Readonly<Record<string, readonly number[]>>; firesAfter: string }>> =
  {
    'scale-up': { signals: { cpu: [40, 93, 60], memory: [50, 70, 60] }, firesAfter: '12 m' },
    'shift-load': { signals: { cpu: [40, 97, 60] }, firesAfter: '15 m' },
    'enable-cache': { signals: { response_time: [0.2, 1.4, 0.3] }, firesAfter: '12 m' },
    'open-circuit-breaker': { signals: { errors: [0.1, 12, 0] }, firesAfter: '11 m' },
    'roll-back': { signals: { errors: [0.1, 30, 0] }, firesAfter: '12 m' },
  };

const stages = (values: readonly number[]) =>
  samplesOf(
    values.flatMap((value) => Array.from({ length: 10 * 4 }, () => value)),
    STEP_MS
  );

describe('policyTemplates', () => {
  test('are those that people ask for, each with an id of its own', () => {
    expect(policyTemplates().map(({ name }) => name)).toEqual([
      'Scale up (+2)',
      'Shift load',
      'Restart service',
      'Enable cache',
      'Open circuit breaker',
      'Roll back',
    ]);
    expect(new Set(policyTemplates().map(({ id }) => id)).size).toBe(6);
  });

  for (const { id, name, kinds, policy } of policyTemplates()) {
    describe(name, () => {
      test('is a whole policy that sends nothing yet', () => {
        expect(policySchema.parse(policy)).toEqual(policy);
        expect(policy).toMatchObject({ id, name, dryRun: true, isEnabled: true });
      });

      test.each([...kinds])('has actions that a target of kind %s takes', (kind) => {
        const problems = placedActions(policy).flatMap(({ action }) => {
          const target = targetSchema.parse({ id: action.target, name: 'Mine', kind, settings: {} });
          return checkAction(target, action.action);
        });
        expect(problems).toEqual([]);
        expect(kinds.length).toBeGreaterThan(0);
      });

      test('sees trouble that began, and that it is over', () => {
        if (policy.trigger.kind === 'alert') {
          const labels = { alertname: 'Down', severity: 'critical', namespace: 'shop', deployment: 'cart' };
          expect(matchesAlert(policy.trigger.matches, labels)).toBe(true);
          expect(matchesAlert(policy.trigger.matches, { ...labels, severity: 'warning' })).toBe(false);
          return;
        }
        const { signals: values, firesAfter } = STORIES[id]!;
        const signals = Object.fromEntries(Object.entries(values).map(([signal, levels]) => [signal, stages(levels)]));
        const subject = { subject: 'cart', labels: { service: 'cart' }, signals };
        const { firings } = runAtOnce(tryPolicy(policy, [subject], { fromMs: 0, toMs: HOUR_MS / 2 }));
        expect(firings.map(({ atMs }) => formatDuration(atMs))).toEqual([firesAfter]);
        const helped = parseCondition(policy.steps[0]!.helped!.condition);
        const verdicts = [19, 29].map((minutes) => evaluateCondition(helped, signals, minutes * MINUTE_MS).verdict);
        expect(verdicts).toEqual(['not met', 'met']);
      });
    });
  }
});
