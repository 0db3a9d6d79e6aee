import { describe, expect, test } from 'bun:test';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import { runOf } from '../../store/fixtures/runOf';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { policyOf } from '../policies/fixtures/policyOf';
import { afterDelivery } from './afterDelivery';

const source = { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: 'cpu' } };
const helped = { signals: [{ name: 'cpu', source }], condition: 'cpu < 70', within: '5m' };

const watched = policyOf({ steps: [{ target: 'one', helped }] });
const plain = policyOf({ steps: [{ target: 'one' }] });

const NOW_MS = 1_764_000_100_000;

type Case = readonly [string, Partial<RunRecord>, typeof plain | undefined, Partial<DeliveryRecord>, object, string];

describe('afterDelivery', () => {
  test.each<Case>([
    ['is sent where nothing tells more', {}, plain, {}, { state: 'sent', endedMs: NOW_MS }, 'sent'],
    ['is watched', {}, watched, {}, { state: 'watching', dueMs: NOW_MS + 10_000 }, 'sent'],
    ['is looked at once its policy is known', {}, undefined, {}, { state: 'watching', dueMs: NOW_MS }, 'sent'],
    ['is due where it was given up', {}, watched, { state: 'dead' }, { state: 'sending', dueMs: NOW_MS }, 'gave up'],
    ['is due once undone', {}, watched, { purpose: 'undo' }, { state: 'sending', dueMs: NOW_MS }, 'undone'],
    ['stays as it is for a notification', {}, plain, { purpose: 'notify' }, { state: 'sending' }, 'sent'],
    ['stays as it is for an earlier step', { stepIndex: 1 }, plain, {}, { state: 'sending', stepIndex: 1 }, 'sent'],
    ['stays stopped', { state: 'stopped' }, plain, {}, { state: 'stopped' }, 'sent'],
    ['stays healed', { state: 'healed' }, watched, { state: 'dead' }, { state: 'healed' }, 'gave up'],
  ])('the run %s', (_, run, policy, delivery, expected, kind) => {
    const settled = deliveryOf({ state: 'delivered', attempts: 1, ...delivery });
    const after = afterDelivery(runOf(run), policy, settled, NOW_MS);
    expect(after.run).toMatchObject(expected);
    expect(after.entry.kind as string).toBe(kind);
  });

  test.each([
    [{ status: 200, text: 'ok', tookMs: 12 }, 1, 'delivered', '"deploy" took the request: status 200 in 12 ms.'],
    [
      { status: 204, text: '', tookMs: 1_500 },
      3,
      'delivered',
      '"deploy" took the request after 3 attempts: status 204 in 1 s.',
    ],
    [{ status: 404, text: 'gone', tookMs: 9 }, 1, 'dead', '"deploy" could not be asked: status 404.'],
    [
      { status: undefined, text: 'It did not answer', tookMs: 9 },
      2,
      'dead',
      '"deploy" could not be asked after 2 attempts: It did not answer.',
    ],
  ] as const)('tells what came back: %p', (answer, attempts, state, summary) => {
    const settled = deliveryOf({ state, attempts, lastAnswer: { ...answer, atMs: NOW_MS } });
    const { entry } = afterDelivery(runOf(), plain, settled, NOW_MS);
    expect(entry.summary).toBe(summary);
    expect(entry.detail).toMatchObject({ deliveryId: settled.id, answer: { text: answer.text } });
  });
});
