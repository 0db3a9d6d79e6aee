import { afterEach, beforeEach, expect, test } from 'bun:test';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { BenchProcess } from '../fixtures/BenchProcess';
import { personOf } from '../fixtures/personOf';
import { pressOf } from '../fixtures/pressOf';
import { RemediationBench } from '../fixtures/RemediationBench';
import { targetsNamed } from '../fixtures/targetsNamed';

const source = { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: 'cpu' } };
const helped = { signals: [{ name: 'cpu', source }], condition: 'cpu < 70', within: '1m' };

const policies = [
  {
    id: 'restart',
    name: 'Restart',
    trigger: { kind: 'click', subject: ['instance'] },
    steps: [{ target: 'deploy', helped }],
    escalate: { target: 'oncall' },
  },
];

let bench: RemediationBench;
let process: BenchProcess;
let answer: 'delivered' | 'dead';

beforeEach(async () => {
  answer = 'dead';
  const targets = targetsNamed('deploy', 'oncall');
  bench = await RemediationBench.open({
    policies,
    targets,
    answer: ({ targetId }) => (targetId === 'oncall' ? 'delivered' : answer),
  });
  process = bench.process();
});

afterEach(() => bench.close());

async function workFor(minutes: number): Promise<void> {
  for (const endMs = bench.nowMs + minutes * MINUTE_MS; bench.nowMs <= endMs; bench.nowMs += SECOND_MS) {
    await process.work();
  }
}

test.each([
  ['is given up once more', 'dead', 'failed'],
  ['is taken and does not help', 'delivered', 'not healed'],
] as const)('a run whose request is sent again and %s ends, and tells only once', async (_, second, state) => {
  const { organization, parts } = process;
  await parts.presses.press(organization, personOf('Editor'), pressOf());
  await workFor(1);
  expect(await bench.onlyRun()).toMatchObject({ state: 'failed' });

  const [dead] = await bench.store.deliveries.list(1, { states: ['dead'], limit: 10 });
  answer = second;
  await parts.deliveries.sendAgain(organization, personOf('Admin'), dead?.id ?? '');
  await workFor(3);

  expect(await bench.onlyRun()).toMatchObject({ state });
  expect(bench.sentSteps()).toEqual(['act 0 deploy', 'notify 1 oncall', 'act 0 deploy']);
});
