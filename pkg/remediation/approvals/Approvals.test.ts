import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import { pressOf } from '../fixtures/pressOf';
import { admin, editor, named, POLICIES, ServiceBench, viewer } from '../fixtures/ServiceBench';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('an approval', () => {
  const ask = () => at.service.press(1, editor, pressOf({ policyId: 'asked' }));

  test('is asked for, and sends once given', async () => {
    const run = await ask();
    await at.process.work();
    expect(at.bench.sentSteps()).toEqual(['notify 0 oncall']);
    expect(await at.service.approve(1, admin, run.id)).toMatchObject({ state: 'sending' });
    await at.process.work();
    expect(at.bench.sentSteps()).toEqual(['notify 0 oncall', 'act 0 deploy']);
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'sent' });
    expect(await at.bench.auditKinds()).toEqual(['decided', 'prepared', 'sent', 'approved', 'prepared', 'sent']);
  });

  test('given twice at the same time sends once', async () => {
    const run = await ask();
    const answers = await Promise.allSettled([
      at.service.approve(1, admin, run.id),
      at.service.approve(1, admin, run.id),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await at.process.work();
    expect(at.bench.sentSteps().filter((step) => step.startsWith('act'))).toEqual(['act 0 deploy']);
  });

  test('given and refused at the same time is one of them', async () => {
    const run = await ask();
    await Promise.allSettled([at.service.approve(1, admin, run.id), at.service.refuse(1, admin, run.id)]);
    await at.process.work();
    const { state } = await at.bench.onlyRun();
    expect(at.bench.sentSteps().includes('act 0 deploy')).toBe(state === 'sent');
  });

  test('refused ends the run', async () => {
    const run = await ask();
    expect(await at.service.refuse(1, admin, run.id)).toMatchObject({ state: 'refused' });
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named('NotAwaitingApprovalError'));
  });

  test('not given in time is a no, even before anything notices', async () => {
    const run = await ask();
    at.bench.nowMs += 10 * MINUTE_MS;
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named('NotAwaitingApprovalError'));
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'expired' });
  });

  test('takes the role that the policy names', async () => {
    const run = await ask();
    await expect(at.service.approve(1, editor, run.id)).rejects.toThrow(named('RoleTooLowError'));
    await expect(at.service.refuse(1, viewer, run.id)).rejects.toThrow(named('RoleTooLowError'));
  });

  test('of a run that is not there is refused', async () => {
    await expect(at.service.approve(1, admin, 'run_x')).rejects.toThrow(named('RunNotFoundError'));
    await expect(at.service.run(1, 'run_x')).rejects.toThrow(named('RunNotFoundError'));
  });

  test('of what one pressed oneself is told', async () => {
    const run = await at.service.press(1, admin, pressOf({ policyId: 'asked' }));
    await at.service.approve(1, admin, run.id);
    const approved = (await at.bench.audit()).find(({ kind }) => kind === 'approved');
    expect(approved?.summary).toBe('admin approved what they had pressed themselves.');
  });

  test('waits for no policy that was removed', async () => {
    const run = await ask();
    at.configure([]);
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named('PolicyNotFoundError'));
    at.bench.nowMs += 11 * MINUTE_MS;
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'expired' });
  });

  const { asked, restart } = POLICIES;

  test.each([
    ['was switched off', { isEnabled: false }, 'PolicyHaltedError'],
    ['was made a dry run', { dryRun: true }, 'PolicyHaltedError'],
    [
      'asks its target for something else',
      { steps: [{ target: 'deploy', action: { parameters: { all: true } } }] },
      'ApprovalOutdatedError',
    ],
    ['asks another target', { steps: [{ target: 'oncall' }] }, 'ApprovalOutdatedError'],
  ])('is not taken for a policy that %s since it asked, and may be refused', async (_, change, name) => {
    const run = await ask();
    at.configure([{ ...asked, ...change }]);
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named(name));
    await at.process.work();
    expect(at.bench.sentSteps().filter((step) => step.startsWith('act'))).toEqual([]);
    expect(await at.service.refuse(1, admin, run.id)).toMatchObject({ state: 'refused' });
  });

  test('is taken where something else of the policy was changed', async () => {
    const run = await ask();
    at.configure([{ ...asked, name: 'Asked politely', mostPerHour: 2 }]);
    expect(await at.service.approve(1, admin, run.id)).toMatchObject({ state: 'sending' });
  });

  test.each([
    ['its subject', { bySubject: '5m', byTarget: 'none' }, {}],
    ['its target', { bySubject: '1s', byTarget: '5m' }, { labels: { instance: 'web-2' } }],
  ])('waits where %s was acted on meanwhile, until that has cooled down', async (_, cooldown, other) => {
    at.configure([{ ...asked, cooldown }, restart]);
    const run = await ask();
    at.bench.nowMs += MINUTE_MS;
    await at.service.press(1, editor, pressOf(other));
    at.bench.nowMs += MINUTE_MS;
    await expect(at.service.approve(1, admin, run.id)).rejects.toThrow(named('CoolsDownError'));
    at.bench.nowMs += 4 * MINUTE_MS;
    expect(await at.service.approve(1, admin, run.id)).toMatchObject({ state: 'sending' });
  });
});
