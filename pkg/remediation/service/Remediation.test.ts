import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { AlertCall } from '../alerts/AlertCall';
import { alertCallOf, alertJson } from '../alerts/fixtures/alertCallOf';
import {
  type BenchProcess,
  CONTACT_SECRET,
  personOf,
  pressOf,
  RemediationBench,
  targetsNamed,
} from './fixtures/RemediationBench';
import { Remediation } from './Remediation';

const click = { kind: 'click', subject: ['instance'] };
const none = { bySubject: '1s', byTarget: 'none' };

const policies = [
  { id: 'restart', name: 'Restart', trigger: click, cooldown: none, steps: [{ target: 'deploy' }] },
  { id: 'trial', name: 'Trial', trigger: click, cooldown: none, dryRun: true, steps: [{ target: 'deploy' }] },
  { id: 'off', name: 'Off', trigger: click, isEnabled: false, steps: [{ target: 'deploy' }] },
  {
    id: 'asked',
    name: 'Asked',
    trigger: click,
    cooldown: none,
    approval: { role: 'Admin', within: '10m', notify: { target: 'oncall' } },
    steps: [{ target: 'deploy' }],
  },
  {
    id: 'auto',
    name: 'Auto',
    trigger: { kind: 'alert', subject: ['instance'] },
    cooldown: none,
    approval: { role: 'Editor', within: '10m' },
    steps: [{ target: 'deploy' }],
  },
];

const viewer = personOf('Viewer');
const editor = personOf('Editor');
const admin = personOf('Admin');

let bench: RemediationBench;
let service: Remediation;
let process: BenchProcess;
let answer: 'delivered' | 'dead';

beforeEach(async () => {
  answer = 'delivered';
  bench = await RemediationBench.open({ policies, targets: targetsNamed('deploy', 'oncall'), answer: () => answer });
  process = bench.process();
  service = new Remediation(bench.options);
  configure();
});

afterEach(async () => {
  await service.stop();
  await bench.close();
});

function configure(given: readonly unknown[] = policies): void {
  const secrets = { 'contactPoint.secret': CONTACT_SECRET };
  const updatedMs = bench.newer();
  service.configure({ orgId: 1, configuration: bench.configuration(given), secrets, updatedMs });
  process.configure(bench.configuration(given), updatedMs);
}

const named = (name: string) => expect.objectContaining({ name });

const deliveriesOf = async (runId: string): Promise<readonly DeliveryRecord[]> =>
  (await service.run(1, runId)).deliveries;

describe('a press', () => {
  test('sends to the letter what its preview showed', async () => {
    const preview = await service.preview(1, editor, pressOf());
    expect(preview).toMatchObject({ subject: 'web-1', targetName: 'deploy', decision: { verdict: 'act' } });
    bench.nowMs += 42 * SECOND_MS;
    const run = await service.press(1, editor, pressOf({ fingerprint: preview.fingerprint }));
    expect(await deliveriesOf(run.id)).toMatchObject([{ request: preview.request, isAutomatic: false }]);
  });

  test.each([
    ['other values', { values: { actual: 12 } }, 0],
    ['another subject', { labels: { instance: 'web-2' } }, 0],
    ['a time long gone', {}, 16 * MINUTE_MS],
    ['a fingerprint of nothing', { fingerprint: 'x' }, 0],
    ['a fingerprint of the future', { fingerprint: `zzzzzzzzz-${'0'.repeat(64)}` }, 0],
  ])('is refused for %s than were confirmed', async (_, given, waitMs) => {
    const { fingerprint } = await service.preview(1, editor, pressOf());
    bench.nowMs += waitMs;
    await expect(service.press(1, editor, pressOf({ fingerprint, ...given }))).rejects.toThrow(
      named('PreviewOutdatedError')
    );
    expect(await bench.runs()).toEqual([]);
  });

  test('that arrives twice runs once, even at the same time', async () => {
    const [first, second] = await Promise.all([
      service.press(1, editor, pressOf()),
      service.press(1, editor, pressOf()),
    ]);
    expect(second.id).toBe(first.id);
    expect((await service.press(1, editor, pressOf())).id).toBe(first.id);
    expect(await deliveriesOf(first.id)).toHaveLength(1);
  });

  test('with an id that someone else used is a press of its own', async () => {
    const first = await service.press(1, editor, pressOf());
    await process.work();
    bench.nowMs += MINUTE_MS;
    const second = await service.press(1, admin, pressOf());
    expect(second.id).not.toBe(first.id);
  });

  test.each([
    ['by a Viewer', viewer, {}, 'RoleTooLowError'],
    ['for a policy that is not there', editor, { policyId: 'gone' }, 'PolicyNotFoundError'],
    ['for a policy that alerts start', editor, { policyId: 'auto' }, 'NotPressableError'],
    ['without the labels of its subject', editor, { labels: {} }, 'MissingSubjectError'],
  ])('%s is refused and written down', async (_, person, given, name) => {
    await expect(service.press(1, person, pressOf(given))).rejects.toThrow(named(name));
    await expect(service.preview(1, person, pressOf(given))).rejects.toThrow(named(name));
    const rejected = (await bench.audit()).filter(({ kind }) => kind === 'rejected');
    expect(rejected.map(({ detail }) => detail['kind'])).toEqual([name, name]);
    expect(rejected[0]?.actor).toEqual({ kind: 'person', person });
  });

  test('that the limits decline is an error, and in the audit once', async () => {
    await expect(service.press(1, editor, pressOf({ policyId: 'off' }))).rejects.toThrow(named('DeclinedError'));
    expect(await bench.auditKinds()).toEqual(['declined']);
  });

  test('of a policy on trial sends nothing', async () => {
    const run = await service.press(1, editor, pressOf({ policyId: 'trial' }));
    expect(run.state).toBe('dry run');
    await process.work();
    expect(bench.sent).toEqual([]);
  });

  test('fails clearly where it can not be stored, and nothing is sent', async () => {
    bench.isDiskFull = true;
    await expect(service.press(1, editor, pressOf())).rejects.toThrow(named('StoreFullError'));
    bench.isDiskFull = false;
    await process.work();
    expect(bench.sent).toEqual([]);
  });

  test('before the settings came is told so', async () => {
    await expect(service.press(2, editor, pressOf())).rejects.toThrow(named('NotConfiguredError'));
  });
});

describe('an approval', () => {
  const ask = () => service.press(1, editor, pressOf({ policyId: 'asked' }));

  test('is asked for, and sends once given', async () => {
    const run = await ask();
    await process.work();
    expect(bench.sentSteps()).toEqual(['notify 0 oncall']);
    expect(await service.approve(1, admin, run.id)).toMatchObject({ state: 'sending' });
    await process.work();
    expect(bench.sentSteps()).toEqual(['notify 0 oncall', 'act 0 deploy']);
    expect(await bench.onlyRun()).toMatchObject({ state: 'sent' });
    expect(await bench.auditKinds()).toEqual(['decided', 'prepared', 'sent', 'approved', 'prepared', 'sent']);
  });

  test('given twice at the same time sends once', async () => {
    const run = await ask();
    const answers = await Promise.allSettled([service.approve(1, admin, run.id), service.approve(1, admin, run.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await process.work();
    expect(bench.sentSteps().filter((step) => step.startsWith('act'))).toEqual(['act 0 deploy']);
  });

  test('given and refused at the same time is one of them', async () => {
    const run = await ask();
    await Promise.allSettled([service.approve(1, admin, run.id), service.refuse(1, admin, run.id)]);
    await process.work();
    const { state } = await bench.onlyRun();
    expect(bench.sentSteps().includes('act 0 deploy')).toBe(state === 'sent');
  });

  test('refused ends the run', async () => {
    const run = await ask();
    expect(await service.refuse(1, admin, run.id)).toMatchObject({ state: 'refused' });
    await expect(service.approve(1, admin, run.id)).rejects.toThrow(named('NotAwaitingApprovalError'));
  });

  test('not given in time is a no, even before anything notices', async () => {
    const run = await ask();
    bench.nowMs += 10 * MINUTE_MS;
    await expect(service.approve(1, admin, run.id)).rejects.toThrow(named('NotAwaitingApprovalError'));
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ state: 'expired' });
  });

  test('takes the role that the policy names', async () => {
    const run = await ask();
    await expect(service.approve(1, editor, run.id)).rejects.toThrow(named('RoleTooLowError'));
    await expect(service.refuse(1, viewer, run.id)).rejects.toThrow(named('RoleTooLowError'));
  });

  test('of a run that is not there is refused', async () => {
    await expect(service.approve(1, admin, 'run_x')).rejects.toThrow(named('RunNotFoundError'));
    await expect(service.run(1, 'run_x')).rejects.toThrow(named('RunNotFoundError'));
  });

  test('of what one pressed oneself is told', async () => {
    const run = await service.press(1, admin, pressOf({ policyId: 'asked' }));
    await service.approve(1, admin, run.id);
    const approved = (await bench.audit()).find(({ kind }) => kind === 'approved');
    expect(approved?.summary).toBe('admin approved what they had pressed themselves.');
  });

  test('waits for no policy that was removed', async () => {
    const run = await ask();
    configure([]);
    await expect(service.approve(1, admin, run.id)).rejects.toThrow(named('PolicyNotFoundError'));
    bench.nowMs += 11 * MINUTE_MS;
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ state: 'expired' });
  });
});

describe('the switches', () => {
  test('stop automatic runs at once, and let persons go on', async () => {
    await service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, bench.nowMs));
    await service.switch(1, admin, 'automatic', false, 'a drill');
    expect(await bench.onlyRun()).toMatchObject({ state: 'stopped' });
    const again = await service.receiveAlerts(
      1,
      alertCallOf([alertJson({ fingerprint: 'f2' })], CONTACT_SECRET, bench.nowMs)
    );
    expect(again).toMatchObject([{ runId: undefined, explanation: expect.stringContaining('switched off') }]);
    await service.press(1, editor, pressOf({ labels: { instance: 'web-2' } }));
    await process.work();
    expect(bench.sentSteps()).toEqual(['act 0 deploy']);
    expect(await service.switchesOff(1)).toMatchObject([{ name: 'automatic', reason: 'a drill' }]);
    await service.switch(1, admin, 'automatic', true, '');
    expect(await service.switchesOff(1)).toEqual([]);
  });

  test('cancel what automatic runs were about to send', async () => {
    configure([{ ...policies[4], approval: undefined }]);
    await service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, bench.nowMs));
    const { id } = await bench.onlyRun();
    await service.switch(1, admin, 'automatic', false, '');
    await service.switch(1, admin, 'automatic', true, '');
    await process.work();
    expect(await deliveriesOf(id)).toMatchObject([{ state: 'cancelled' }]);
    expect(bench.sent).toEqual([]);
  });

  test.each([
    ['by an Editor', editor, 'automatic', 'RoleTooLowError'],
    ['of nothing', admin, 'target:gone', 'UnknownSwitchError'],
    ['of anything else', admin, 'everything', 'UnknownSwitchError'],
  ])('are not to be thrown %s', async (_, person, name, error) => {
    await expect(service.switch(1, person, name, false, '')).rejects.toThrow(named(error));
  });

  test('keep an approval from sending to a target that is off', async () => {
    const run = await service.press(1, editor, pressOf({ policyId: 'asked' }));
    await service.switch(1, admin, 'target:deploy', false, 'broken');
    await expect(service.approve(1, admin, run.id)).rejects.toThrow(named('TargetOffError'));
    expect(await service.targets(1)).toMatchObject([
      { target: { id: 'deploy' }, isOn: false, offReason: 'broken' },
      { target: { id: 'oncall' }, isOn: true, waiting: 1 },
    ]);
  });
});

describe('a dead delivery', () => {
  test('sent again keeps its id, and its run goes on', async () => {
    answer = 'dead';
    const run = await service.press(1, editor, pressOf());
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ state: 'failed' });
    const [dead] = await service.deliveries(1, ['dead'], 10);
    answer = 'delivered';
    await service.sendAgain(1, admin, dead!.id);
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ id: run.id, state: 'sent' });
    expect(bench.sent.map(({ id }) => id)).toEqual([dead!.id, dead!.id]);
    expect(await bench.auditKinds()).toEqual(['decided', 'prepared', 'gave up', 'sent again', 'sent']);
  });

  test.each([
    ['by an Editor', editor, 'RoleTooLowError'],
    ['that was delivered', admin, 'NotDeadError'],
  ])('is not sent again %s', async (_, person, name) => {
    const run = await service.press(1, editor, pressOf());
    await process.work();
    const [delivery] = await deliveriesOf(run.id);
    await expect(service.sendAgain(1, person, delivery!.id)).rejects.toThrow(named(name));
    await expect(service.sendAgain(1, admin, 'msg_x')).rejects.toThrow(named('DeliveryNotFoundError'));
  });
});

describe('a policy that changes while it acts', () => {
  const watched = {
    ...policies[0],
    steps: [
      {
        target: 'deploy',
        helped: {
          signals: [{ name: 'a', source: { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: 'a' } } }],
          condition: 'a < 1',
          within: '1m',
        },
      },
      { target: 'oncall' },
    ],
  };

  test.each([
    ['is removed', [], 'stopped'],
    ['is disabled', [{ ...watched, isEnabled: false }], 'stopped'],
    ['no longer watches', [policies[0]], 'sent'],
  ])('takes no further step where it %s', async (_, changed, state) => {
    configure([watched]);
    await service.press(1, editor, pressOf());
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ state: 'watching' });
    configure(changed);
    bench.nowMs += 2 * MINUTE_MS;
    await process.work();
    expect(await bench.onlyRun()).toMatchObject({ state });
    expect(bench.sentSteps()).toEqual(['act 0 deploy']);
  });

  test('waits for the settings where they have not come yet', async () => {
    configure([watched]);
    await service.press(1, editor, pressOf());
    await process.work();
    const fresh = bench.process();
    bench.nowMs += 2 * MINUTE_MS;
    fresh.parts.organizations.find = () => undefined;
    await fresh.work();
    expect(await bench.onlyRun()).toMatchObject({ state: 'watching' });
  });
});

describe('what is refused', () => {
  const forged = (): AlertCall => ({ ...alertCallOf([], CONTACT_SECRET, bench.nowMs), signature: '0'.repeat(64) });

  test('is written down each time, and counted where it floods', async () => {
    for (let index = 0; index < 250; index++) {
      await service.receiveAlerts(1, forged()).catch(() => undefined);
    }
    expect(await bench.audit()).toHaveLength(100);
    bench.nowMs += 2 * MINUTE_MS;
    await service.receiveAlerts(1, forged()).catch(() => undefined);
    const audit = await bench.audit();
    expect(audit).toHaveLength(102);
    expect(audit[100]).toMatchObject({ kind: 'rejected', detail: { kind: 'WrongSignatureError', count: 150 } });
    expect(audit[0]).toMatchObject({ actor: { kind: 'alerting' }, summary: "The call's signature is wrong." });
  });

  test('is counted to the end', async () => {
    for (let index = 0; index < 103; index++) {
      await service.reject(1, { kind: 'alerting' }, 'No role.', { error: 'x' });
    }
    await service.stop();
    expect((await bench.audit()).at(-1)).toMatchObject({ detail: { count: 3 } });
  });
});

test('a change of the settings is written down', async () => {
  await service.configured(1, admin, ['added target "deploy"', 'removed policy "x"']);
  expect(await service.audit(1, { limit: 10 })).toMatchObject([
    { kind: 'configured', summary: 'admin changed the settings: added target "deploy"; removed policy "x"' },
  ]);
});

test('starts and stops as often as it is asked to', async () => {
  service.start();
  service.start();
  await service.stop();
  await service.stop();
});
