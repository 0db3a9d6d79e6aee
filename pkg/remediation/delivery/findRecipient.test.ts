import { expect, test } from 'bun:test';
import { deliveryOf } from '../../store/fixtures/deliveryOf';
import { runOf } from '../../store/fixtures/runOf';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import { type PolicyPart, policyOf } from '../policies/fixtures/policyOf';
import { testConfiguration } from './fixtures/TestOutbox';
import { type DeliveryFacts, findRecipient } from './findRecipient';

type Case = readonly [
  string,
  { delivery?: Partial<DeliveryRecord>; run?: Partial<RunRecord>; policy?: PolicyPart; facts?: Partial<DeliveryFacts> },
  string | undefined,
];

test.each<Case>([
  ['is sent', {}, undefined],
  [
    'is not sent where automatic actions are off',
    { facts: { isAutomaticOn: false } },
    'Automatic actions are switched off.',
  ],
  [
    "is sent for a person's press all the same",
    { delivery: { isAutomatic: false }, facts: { isAutomaticOn: false } },
    undefined,
  ],
  ['is not tried again once its run was stopped', { run: { state: 'stopped' } }, 'Its run was stopped.'],
  ['is sent where a person sends it again', { delivery: { isAutomatic: false }, run: { state: 'stopped' } }, undefined],
  ['is sent where its run has ended well', { run: { state: 'not healed' } }, undefined],
  ['is not sent for a policy that is off', { policy: { isEnabled: false } }, 'Policy "Scale up" was disabled.'],
  ['is not sent for a policy that only tries', { policy: { dryRun: true } }, 'Policy "Scale up" was made a dry run.'],
  ['is not sent for another policy', { run: { policyId: 'gone' } }, 'Policy "Scale up" was removed.'],
  ['is not sent to a target that is off', { facts: { isTargetOn: false } }, 'The target "Deploy" is switched off.'],
])('a delivery %s', (_, { delivery = {}, run = {}, policy = {}, facts = {} }, refusal) => {
  const due = deliveryOf(delivery);
  const configuration = { ...testConfiguration(), policies: [policyOf(policy)] };
  const found = findRecipient(due, {
    nowMs: due.dueMs,
    configuration,
    run: runOf(run),
    isTargetOn: true,
    isAutomaticOn: true,
    ...facts,
  });
  expect('refusal' in found ? found.refusal : undefined).toBe(refusal);
});
