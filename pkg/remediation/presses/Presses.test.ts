import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import { pressOf } from '../fixtures/pressOf';
import { admin, editor, named, ServiceBench, viewer } from '../fixtures/ServiceBench';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('a press', () => {
  test('sends to the letter what its preview showed', async () => {
    const preview = await at.service.preview(1, editor, pressOf());
    expect(preview).toMatchObject({ subject: 'web-1', targetName: 'deploy', decision: { verdict: 'act' } });
    at.bench.nowMs += 42 * SECOND_MS;
    const run = await at.service.press(1, editor, pressOf({ fingerprint: preview.fingerprint }));
    expect(await at.deliveriesOf(run.id)).toMatchObject([{ request: preview.request, isAutomatic: false }]);
  });

  test.each([
    ['other values', { values: { actual: 12 } }, 0],
    ['another subject', { labels: { instance: 'web-2' } }, 0],
    ['a time long gone', {}, 16 * MINUTE_MS],
    ['a fingerprint of nothing', { fingerprint: 'x' }, 0],
    ['a fingerprint of the future', { fingerprint: `zzzzzzzzz-${'0'.repeat(64)}` }, 0],
  ])('is refused for %s than were confirmed', async (_, given, waitMs) => {
    const { fingerprint } = await at.service.preview(1, editor, pressOf());
    at.bench.nowMs += waitMs;
    await expect(at.service.press(1, editor, pressOf({ fingerprint, ...given }))).rejects.toThrow(
      named('PreviewOutdatedError')
    );
    expect(await at.bench.runs()).toEqual([]);
  });

  test('that arrives twice runs once, even at the same time', async () => {
    const [first, second] = await Promise.all([
      at.service.press(1, editor, pressOf()),
      at.service.press(1, editor, pressOf()),
    ]);
    expect(second.id).toBe(first.id);
    expect((await at.service.press(1, editor, pressOf())).id).toBe(first.id);
    expect(await at.deliveriesOf(first.id)).toHaveLength(1);
  });

  test('with an id that someone else used is a press of its own', async () => {
    const first = await at.service.press(1, editor, pressOf());
    await at.process.work();
    at.bench.nowMs += MINUTE_MS;
    const second = await at.service.press(1, admin, pressOf());
    expect(second.id).not.toBe(first.id);
  });

  test.each([
    ['by a Viewer', viewer, {}, 'RoleTooLowError'],
    ['for a policy that is not there', editor, { policyId: 'gone' }, 'PolicyNotFoundError'],
    ['for a policy that alerts start', editor, { policyId: 'auto' }, 'NotPressableError'],
    ['without the labels of its subject', editor, { labels: {} }, 'MissingSubjectError'],
  ])('%s is refused and written down', async (_, person, given, name) => {
    await expect(at.service.press(1, person, pressOf(given))).rejects.toThrow(named(name));
    await expect(at.service.preview(1, person, pressOf(given))).rejects.toThrow(named(name));
    const rejected = (await at.bench.audit()).filter(({ kind }) => kind === 'rejected');
    expect(rejected.map(({ detail }) => detail['kind'])).toEqual([name, name]);
    expect(rejected[0]?.actor).toEqual({ kind: 'person', person });
  });

  test('that the limits decline is an error, and in the audit once', async () => {
    await expect(at.service.press(1, editor, pressOf({ policyId: 'off' }))).rejects.toThrow(named('DeclinedError'));
    expect(await at.bench.auditKinds()).toEqual(['declined']);
  });

  test('of a policy on trial sends nothing', async () => {
    const run = await at.service.press(1, editor, pressOf({ policyId: 'trial' }));
    expect(run.state).toBe('dry run');
    await at.process.work();
    expect(at.bench.sent).toEqual([]);
  });

  test('fails clearly where it can not be stored, and nothing is sent', async () => {
    at.bench.isDiskFull = true;
    await expect(at.service.press(1, editor, pressOf())).rejects.toThrow(named('StoreFullError'));
    at.bench.isDiskFull = false;
    await at.process.work();
    expect(at.bench.sent).toEqual([]);
  });

  test('before the settings came is told so', async () => {
    await expect(at.service.press(2, editor, pressOf())).rejects.toThrow(named('NotConfiguredError'));
  });
});
