import { describe, expect, test } from 'bun:test';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import { runOf } from '../../store/fixtures/runOf';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { type PolicyPart, policyOf } from '../policies/fixtures/policyOf';
import { nextMove } from './nextMove';

const source = { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: 'cpu' } };
const helped = { signals: [{ name: 'cpu', source }], condition: 'cpu < 70', within: '2m' };

const steps: PolicyPart['steps'] = [
  { target: 'one', helped, undo: { target: 'back' } },
  { target: 'two', helped },
];

const policy = policyOf({ steps, escalate: { target: 'oncall' } });

const delivered = (given: Partial<DeliveryRecord>) => deliveryOf({ state: 'delivered', endedMs: 1_000, ...given });

type Case = readonly [string, Partial<RunRecord>, ReadonlyArray<Partial<DeliveryRecord>>, object];

describe('nextMove', () => {
  test.each<Case>([
    ['waits for a request on its way', { state: 'sending' }, [{ state: 'sending' }], { kind: 'wait' }],
    ['waits for one that is tried again', { state: 'sending' }, [{ state: 'pending' }], { kind: 'wait' }],
    [
      'makes a request that could not be made before',
      { state: 'sending' },
      [],
      { kind: 'send', purpose: 'act', stepIndex: 0 },
    ],
    [
      'goes on where one was given up',
      { state: 'sending' },
      [{ state: 'dead' }],
      { kind: 'send', purpose: 'act', stepIndex: 1, action: { target: 'two' } },
    ],
    [
      'goes on once a step is undone',
      { state: 'sending' },
      [delivered({}), delivered({ purpose: 'undo' })],
      { kind: 'send', purpose: 'act', stepIndex: 1 },
    ],
    [
      'waits for an undo on its way',
      { state: 'sending' },
      [delivered({}), { purpose: 'undo', state: 'pending' }],
      { kind: 'wait' },
    ],
    [
      'fails where the last step was given up',
      { state: 'sending', stepIndex: 1 },
      [delivered({}), { stepIndex: 1, state: 'dead' }],
      { kind: 'end', state: 'failed', escalate: { target: 'oncall' } },
    ],
    [
      'looks until the watch ends',
      { state: 'watching' },
      [delivered({})],
      { kind: 'look', endMs: 121_000, helped: { condition: 'cpu < 70' } },
    ],
    ['lets an approval expire', { state: 'awaiting approval' }, [], { kind: 'expire' }],
    [
      'takes a notification for no step',
      { state: 'sending' },
      [{ purpose: 'notify', state: 'delivered' }],
      { kind: 'send', purpose: 'act', stepIndex: 0 },
    ],
  ])('%s', (_, run, deliveries, expected) => {
    expect(nextMove(runOf(run), policy, deliveries.map(deliveryOf))).toMatchObject(expected);
  });

  test.each([
    ['was removed', undefined, { kind: 'stop', why: 'Policy "Scale up" was removed.' }],
    ['was disabled', { ...policy, isEnabled: false }, { kind: 'stop', why: 'Policy "Scale up" was disabled.' }],
    [
      'has fewer steps now',
      policyOf({ steps: [{ target: 'one' }] }),
      { kind: 'end', state: 'not healed', escalate: undefined },
    ],
  ])('ends a run whose policy %s', (_, changed, expected) => {
    expect(nextMove(runOf({ state: 'sending', stepIndex: 1 }), changed, [])).toEqual(expected as never);
  });

  test('ends a run as sent whose step is no longer watched', () => {
    const changed = policyOf({ steps: [{ target: 'one' }] });
    expect(nextMove(runOf({ state: 'watching' }), changed, [delivered({})])).toMatchObject({
      kind: 'end',
      state: 'sent',
    });
  });
});
