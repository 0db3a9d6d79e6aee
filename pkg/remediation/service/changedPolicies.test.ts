import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import { pressOf } from '../fixtures/pressOf';
import { editor, POLICIES, ServiceBench } from '../fixtures/ServiceBench';

let at: ServiceBench;

beforeEach(async () => {
  at = await ServiceBench.open();
});

afterEach(() => at.close());

describe('a policy that changes while it acts', () => {
  const watched = {
    ...POLICIES.restart,
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
    ['no longer watches', [POLICIES.restart], 'sent'],
  ])('takes no further step where it %s', async (_, changed, state) => {
    at.configure([watched]);
    await at.service.press(1, editor, pressOf());
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'watching' });
    at.configure(changed);
    at.bench.nowMs += 2 * MINUTE_MS;
    await at.process.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state });
    expect(at.bench.sentSteps()).toEqual(['act 0 deploy']);
  });

  test('waits for the settings where they have not come yet', async () => {
    at.configure([watched]);
    await at.service.press(1, editor, pressOf());
    await at.process.work();
    const fresh = at.bench.process();
    at.bench.nowMs += 2 * MINUTE_MS;
    fresh.parts.organizations.find = () => undefined;
    await fresh.work();
    expect(await at.bench.onlyRun()).toMatchObject({ state: 'watching' });
  });
});
