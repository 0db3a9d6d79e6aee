import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { Webhook } from 'standardwebhooks';
import { HostNotAllowedError } from '../network/errors/HostNotAllowedError';
import { TargetSlowError } from '../network/errors/TargetSlowError';
import { TargetUnreachableError } from '../network/errors/TargetUnreachableError';
import { parseDestination } from '../network/parseDestination';
import { runOf } from '../../store/fixtures/runOf';
import { type ScriptedAnswer, ScriptedConnector } from './fixtures/ScriptedConnector';
import { RECEIVER_URL, testConfiguration, TestOutbox } from './fixtures/TestOutbox';

let outbox: TestOutbox;

beforeEach(async () => {
  outbox = await TestOutbox.open();
});

afterEach(() => outbox.close());

/** Answers in turn, the last one for ever; an error is thrown. */
function inTurn(...answers: ReadonlyArray<ScriptedAnswer | Error>): ScriptedConnector {
  let count = 0;
  return new ScriptedConnector(() => {
    const answer = answers[Math.min(count++, answers.length - 1)] ?? { status: 200 };
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  });
}

describe('what becomes of a delivery', () => {
  test.each<[name: string, answer: ScriptedAnswer | Error, state: string, text: string]>([
    ['a good answer', { status: 204 }, 'delivered', ''],
    ['a good answer with a body', { status: 200, body: 'scaled' }, 'delivered', 'scaled'],
    ['a bad request', { status: 400, body: 'no such deployment' }, 'dead', 'no such deployment'],
    ['a login that is refused', { status: 401 }, 'dead', ''],
    ['a redirect', { status: 302, headers: { location: 'http://169.254.169.254/' } }, 'dead', ''],
    ['a target that is gone', { status: 410 }, 'dead', ''],
    ['a failing server', { status: 503 }, 'pending', ''],
    ['a server that is asked too often', { status: 429 }, 'pending', ''],
    ['no connection', new TargetUnreachableError('deploy', 'refused'), 'pending', "deploy can't be reached: refused."],
    ['no answer in time', new TargetSlowError('deploy', 10_000), 'pending', "didn't answer within 10 s"],
    [
      'a host that is not allowed',
      new HostNotAllowedError(parseDestination(RECEIVER_URL), true),
      'dead',
      'Requests to 127.0.0.1:9 are not allowed',
    ],
    ['a mistake of our own', new TypeError('undefined is no function'), 'pending', 'undefined is no function'],
  ])('%s', async (_, answer, state, text) => {
    const { id } = await outbox.add();
    const connector = inTurn(answer);
    outbox.start(connector);

    const delivery = await outbox.until(id, ({ attempts }) => attempts === 1);

    expect(delivery.state).toBe(state as typeof delivery.state);
    expect(delivery.lastAnswer?.text).toContain(text);
    expect(delivery.lastAnswer?.status).toBe(answer instanceof Error ? undefined : answer.status);
    expect(outbox.settled.map((each) => each.id)).toEqual(state === 'pending' ? [] : [id]);
    expect(connector.requests).toHaveLength(1);
  });

  test('a retry waits for its time, keeps its id and is signed anew', async () => {
    const { id } = await outbox.add();
    const connector = inTurn({ status: 500 }, new TargetUnreachableError('deploy', 'reset'), { status: 200 });
    const dispatcher = outbox.start(connector);

    const first = await outbox.until(id, ({ attempts }) => attempts === 1);
    expect(first.dueMs - outbox.nowMs).toBe(500);
    outbox.nowMs = first.dueMs;
    dispatcher.wake();
    const second = await outbox.until(id, ({ attempts }) => attempts === 2);
    expect(second.dueMs - outbox.nowMs).toBe(1_000);
    outbox.nowMs = second.dueMs;
    dispatcher.wake();
    await outbox.untilState(id, 'delivered');

    const verifier = new Webhook(Buffer.from('a key of thirty-two bytes length').toString('base64'));
    expect(connector.requests.map(({ headers }) => headers['webhook-id'])).toEqual([id, id, id]);
    for (const { body, headers } of connector.requests) {
      expect(verifier.verify(body, headers)).toEqual({ replicas: 4 });
    }
    const audit = await outbox.audit();
    expect(audit.map(({ kind, summary }) => [kind, summary])).toEqual([
      ['sent', 'Attempt 1: The target answered with status 500. It is tried again in 500 ms.'],
      ['sent', expect.stringContaining("Attempt 2: deploy can't be reached: reset.")],
      ['sent', '"deploy" took the request: status 200.'],
    ]);
  });

  test.each([
    ['in seconds', '120', 120_000],
    ['with less than the backoff', '0', 500],
    ['as nonsense', 'soon', 500],
  ])('Retry-After %s is honoured', async (_, header, delayMs) => {
    const { id } = await outbox.add();
    outbox.start(inTurn({ status: 429, headers: { 'retry-after': header } }));

    const { dueMs } = await outbox.until(id, ({ attempts }) => attempts === 1);

    expect(dueMs - outbox.nowMs).toBe(delayMs);
  });

  test('one that would come back too late is given up at once', async () => {
    const { id } = await outbox.add({ expiresMs: outbox.nowMs + 60_000 });
    outbox.start(inTurn({ status: 503, headers: { 'retry-after': '60' } }));

    await outbox.untilState(id, 'dead');

    expect((await outbox.audit()).map(({ kind, summary }) => [kind, summary])).toEqual([
      ['gave up', 'The target answered with status 503. Another attempt would come after its time is over.'],
    ]);
  });

  test('status 410 switches the target off, and what else waits for it is not sent', async () => {
    const { id } = await outbox.add({ createdMs: outbox.nowMs - 1 });
    const connector = inTurn({ status: 410 });
    const dispatcher = outbox.start(connector);
    await outbox.untilState(id, 'dead');

    const other = await outbox.add();
    dispatcher.wake();
    const dead = await outbox.untilState(other.id, 'dead');

    expect(dead).toMatchObject({ attempts: 0, lastAnswer: { text: 'The target "Deploy" is switched off.' } });
    expect(await outbox.store.switches.isOn(1, 'target:deploy')).toBe(false);
    expect((await outbox.audit()).map(({ kind }) => kind)).toEqual(['gave up', 'target off', 'gave up']);
    expect(connector.requests).toHaveLength(1);

    const trial = await outbox.add({ purpose: 'test' });
    dispatcher.wake();
    await outbox.untilState(trial.id, 'dead');
    expect(connector.requests).toHaveLength(2);
  });

  test('no secret of the target is kept from an answer that repeats it', async () => {
    const { id } = await outbox.add();
    outbox.start(new ScriptedConnector(({ headers }) => ({ status: 400, body: `token ${headers.authorization}` })));
    const configuration = testConfiguration({ settings: { url: RECEIVER_URL, authentication: 'bearer' } });
    outbox.organization = { orgId: 1, configuration, secrets: { 'target.deploy.token': 'open-sesame' }, updatedMs: 1 };

    const { lastAnswer } = await outbox.untilState(id, 'dead');

    expect(lastAnswer?.text).toStartWith('token Bearer ');
    expect(lastAnswer?.text).not.toContain('open-sesame');
    expect(JSON.stringify(await outbox.audit())).not.toContain('open-sesame');
  });
});

describe('what is not sent', () => {
  test('what was removed from the settings, or whose time is over', async () => {
    const run = runOf();
    await outbox.store.runs.insert(run);
    const expired = await outbox.add({ expiresMs: outbox.nowMs });
    const targetless = await outbox.add({ targetId: 'gone' });
    const policyless = await outbox.add({ runId: run.id });
    const connector = new ScriptedConnector();
    outbox.start(connector);

    const texts = await Promise.all(
      [expired, targetless, policyless].map(async ({ id }) => (await outbox.untilState(id, 'dead')).lastAnswer?.text)
    );

    expect(texts).toEqual([
      'Its time was over before it could be sent.',
      'The target "gone" was removed from the settings.',
      'Policy "Scale up" was removed.',
    ]);
    expect(connector.requests).toEqual([]);
    expect(outbox.settled).toHaveLength(3);
  });

  test('what belongs to an organization whose settings have not come', async () => {
    const known = outbox.organization;
    outbox.organization = undefined;
    const { id } = await outbox.add();
    const connector = new ScriptedConnector();
    const dispatcher = outbox.start(connector);
    await Bun.sleep(50);
    expect(connector.requests).toEqual([]);

    outbox.organization = known;
    dispatcher.wake();

    await outbox.untilState(id, 'delivered');
  });

  test("what is automatic while that is switched off; a person's click is sent", async () => {
    await outbox.store.switches.set(1, 'automatic', false, 'Maintenance', outbox.nowMs);
    const automatic = await outbox.add();
    const click = await outbox.add({ isAutomatic: false });
    const dispatcher = outbox.start(new ScriptedConnector());

    await outbox.untilState(click.id, 'delivered');
    expect((await outbox.store.deliveries.find(1, automatic.id))?.state).toBe('pending');

    await outbox.store.switches.set(1, 'automatic', true, '', outbox.nowMs);
    dispatcher.wake();
    await outbox.untilState(automatic.id, 'delivered');
  });

  test('what was claimed just before automatic actions were switched off', async () => {
    const { id } = await outbox.add();
    const connector = new ScriptedConnector();
    const { store } = outbox;
    // The claim finds it on, as nothing is switched off in the store.
    const switches = {
      isOn: async (_: number, name: string) => name !== 'automatic',
      listOff: async () => [],
      set: async () => {},
    };
    outbox.start(connector, {
      store: { ...store, switches, transaction: (work) => store.transaction(work), close: () => store.close() },
    });

    const { lastAnswer } = await outbox.untilState(id, 'dead');

    expect(lastAnswer?.text).toBe('Automatic actions are switched off.');
    expect(connector.requests).toEqual([]);
  });

  test('what is due later', async () => {
    const later = await outbox.add({ dueMs: outbox.nowMs + 1_000 });
    const connector = new ScriptedConnector();
    const dispatcher = outbox.start(connector);
    await Bun.sleep(30);
    expect(connector.requests).toEqual([]);

    outbox.nowMs += 1_000;
    dispatcher.wake();

    await outbox.untilState(later.id, 'delivered');
  });
});

describe('many at a time', () => {
  test.each([1, 3, 32])('never more than %d go to a target at once', async (concurrency) => {
    outbox.configure(testConfiguration({ concurrency }));
    const connector = new ScriptedConnector(async () => {
      await Bun.sleep(2);
      return { status: 200 };
    });
    const deliveries = await Promise.all(Array.from({ length: 60 }, () => outbox.add()));
    outbox.start(connector);

    await outbox.untilAllSettled(deliveries.length);

    expect(connector.mostAtOnce).toBe(concurrency);
    expect(new Set(connector.requests.map(({ headers }) => headers['webhook-id'])).size).toBe(60);
    expect(connector.requests).toHaveLength(60);
  });

  test('two processes on one store send each delivery once', async () => {
    const [first, second] = [new ScriptedConnector(), new ScriptedConnector()];
    const deliveries = await Promise.all(Array.from({ length: 60 }, () => outbox.add()));
    outbox.start(first);
    outbox.start(second);

    await outbox.untilAllSettled(deliveries.length);

    const ids = [...first.requests, ...second.requests].map(({ headers }) => headers['webhook-id']);
    expect(ids.toSorted()).toEqual(deliveries.map(({ id }) => id).toSorted());
  });

  test('a target that fails five times in a row is left alone, then tried with one', async () => {
    outbox.configure(testConfiguration({ concurrency: 1 }));
    let isWell = false;
    const connector = new ScriptedConnector(() => ({ status: isWell ? 200 : 500 }));
    const deliveries = await Promise.all(Array.from({ length: 8 }, () => outbox.add()));
    const dispatcher = outbox.start(connector);
    while (dispatcher.circuit(1, 'deploy') !== 'open') {
      await Bun.sleep(2);
    }
    await Bun.sleep(30);
    expect(connector.requests).toHaveLength(5);

    outbox.nowMs += 30_000;
    expect(dispatcher.circuit(1, 'deploy')).toBe('half-open');
    dispatcher.wake();
    while (dispatcher.circuit(1, 'deploy') !== 'open') {
      await Bun.sleep(2);
    }
    await Bun.sleep(30);
    expect(connector.requests).toHaveLength(6);

    isWell = true;
    outbox.nowMs += 30_000;
    dispatcher.wake();
    await outbox.untilAllSettled(deliveries.length);
    expect(dispatcher.circuit(1, 'deploy')).toBe('closed');
  });
});
