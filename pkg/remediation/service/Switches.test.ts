import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { alertCallOf, alertJson } from '../alerts/fixtures/alertCallOf';
import { CONTACT_SECRET } from '../fixtures/contactSecret';
import { pressOf } from '../fixtures/pressOf';
import { admin, editor, named, POLICIES, ServiceBench } from '../fixtures/ServiceBench';
import { Switches } from './Switches';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('the switches', () => {
  test('stop automatic runs at once, and let persons go on', async () => {
    await at.service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, at.bench.nowMs));
    await at.service.switch(1, admin, 'automatic', false, 'a drill');
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'stopped' });
    const again = await at.service.receiveAlerts(
      1,
      alertCallOf([alertJson({ fingerprint: 'f2' })], CONTACT_SECRET, at.bench.nowMs)
    );
    expect(again).toMatchObject([{ runId: undefined, explanation: expect.stringContaining('switched off') }]);
    await at.service.press(1, editor, pressOf({ labels: { instance: 'web-2' } }));
    await at.process.work();
    expect(at.bench.sentSteps()).toEqual(['act 0 deploy']);
    expect(await at.service.switchesOff(1)).toMatchObject([{ name: 'automatic', reason: 'a drill' }]);
    await at.service.switch(1, admin, 'automatic', true, '');
    expect(await at.service.switchesOff(1)).toEqual([]);
  });

  test('cancel what automatic runs were about to send', async () => {
    at.configure([POLICIES.auto]);
    await at.service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, at.bench.nowMs));
    const { id } = await at.bench.onlyRun();
    await at.service.switch(1, admin, 'automatic', false, '');
    await at.service.switch(1, admin, 'automatic', true, '');
    await at.process.work();
    expect(await at.deliveriesOf(id)).toMatchObject([{ state: 'cancelled' }]);
    expect(at.bench.sent).toEqual([]);
  });

  test('count at once, though stopping what was begun takes long or fails', async () => {
    await at.service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, at.bench.nowMs));
    const { store } = at.bench;
    let transactions = 0;
    const transaction: typeof store.transaction = (work) =>
      ++transactions === 1 ? store.transaction(work) : Promise.reject(new Error('The store is gone.'));
    const switches = new Switches({ ...store, transaction, close: () => store.close() }, () => at.bench.nowMs);

    const thrown = switches.switch(at.process.organization, admin, 'automatic', false, 'a drill');

    await expect(thrown).rejects.toThrow('The store is gone.');
    expect(await store.switches.isOn(1, 'automatic')).toBe(false);
    expect(await at.bench.auditKinds()).toContain('switched');
    await at.process.work();
    expect(at.bench.sent).toEqual([]);
    await at.service.switch(1, admin, 'automatic', true, '');
    await at.process.work();
    expect(at.bench.sent).toEqual([]);
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'stopped' });
  });

  test.each([
    ['by an Editor', editor, 'automatic', 'RoleTooLowError'],
    ['of nothing', admin, 'target:gone', 'UnknownSwitchError'],
    ['of anything else', admin, 'everything', 'UnknownSwitchError'],
  ])('are not to be thrown %s', async (_, person, name, error) => {
    await expect(at.service.switch(1, person, name, false, '')).rejects.toThrow(named(error));
  });

  test('keep an approval from sending to a target that is off', async () => {
    const run = await at.service.press(1, editor, pressOf({ policyId: 'asked' }));
    await at.service.switch(1, admin, 'target:deploy', false, 'broken');
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named('TargetOffError'));
    expect(await at.service.targets(1)).toMatchObject([
      { target: { id: 'deploy' }, isOn: false, offReason: 'broken' },
      { target: { id: 'oncall' }, isOn: true, waiting: 1 },
    ]);
  });
});
