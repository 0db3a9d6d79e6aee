import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { gridFrame } from '../../query/fixtures/FakeSource';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../series/durations';
import { alertCallOf, alertJson } from '../alerts/fixtures/alertCallOf';
import {
  type BenchProcess,
  CONTACT_SECRET,
  personOf,
  RemediationBench,
  START_MS,
  targetsNamed,
} from './fixtures/RemediationBench';

const COOLDOWN_MS = 30 * SECOND_MS;
const MOST_PER_HOUR = 5;

const signals = [
  {
    name: 'cpu',
    source: { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: 'cpu{instance="{{subject}}"}' } },
  },
];

const policy = {
  id: 'restart',
  name: 'Restart',
  trigger: { kind: 'alert', subject: ['instance'] },
  mostPerHour: MOST_PER_HOUR,
  cooldown: { bySubject: '30s', byTarget: 'none' },
  steps: [
    { target: 'deploy', helped: { signals, condition: 'cpu < 70', within: '20s' }, undo: { target: 'back' } },
    { target: 'second', helped: { signals, condition: 'cpu < 70', within: '20s' } },
  ],
  escalate: { target: 'oncall' },
};

type Happening =
  | { readonly kind: 'alert'; readonly by: number; readonly instance: number; readonly occurrence: number }
  | { readonly kind: 'work' | 'send' | 'move'; readonly by: number }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'switch'; readonly by: number; readonly isOn: boolean };

const by = fc.nat(1);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('alert' as const), by, instance: fc.nat(2), occurrence: fc.nat(3) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('work', 'send', 'move'), by }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('switch' as const), by, isOn: fc.boolean() }) }
);

let calls = 0;

async function happen(bench: RemediationBench, processes: readonly BenchProcess[], event: Happening): Promise<void> {
  if (event.kind === 'wait') {
    return;
  }
  const process = processes[event.by]!;
  const { alerts, mover, switches } = process.parts;
  switch (event.kind) {
    case 'alert': {
      const labels = { instance: `web-${event.instance}` };
      const startsAt = new Date(START_MS + event.occurrence * MINUTE_MS).toISOString();
      const alert = alertJson({ labels, fingerprint: `f${event.instance}`, startsAt, silenceURL: `call ${++calls}` });
      await alerts.receive(process.organization, alertCallOf([alert], CONTACT_SECRET, bench.nowMs));
      return;
    }
    case 'switch':
      return switches.switch(process.organization, personOf('Admin'), 'automatic', event.isOn, 'a drill');
    case 'send':
      await process.sender.sendDue();
      return;
    case 'move':
      await mover.moveDue();
      return;
    case 'work':
      return process.work();
  }
}

async function play(groups: readonly Happening[][], healsAt: number): Promise<RemediationBench> {
  const bench = await RemediationBench.open({
    policies: [policy],
    targets: targetsNamed('deploy', 'second', 'back', 'oncall'),
    framesOf: (request) => [
      gridFrame(request, { valueAt: (timeMs) => (timeMs < START_MS + healsAt * SECOND_MS ? 97 : 20) }),
    ],
  });
  const processes = [bench.process(), bench.process()];
  for (const group of groups) {
    // Time passes between transactions, not in them: a lease that ends while its holder sends is the dispatcher's matter.
    bench.nowMs += Math.max(0, ...group.map((event) => (event.kind === 'wait' ? event.seconds * SECOND_MS : 0)));
    await Promise.all(group.map((event) => happen(bench, processes, event)));
  }
  return bench;
}

describe('two processes on one store', () => {
  test('send no step twice, in order, and stay within the limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(happening, { minLength: 1, maxLength: 4 }), { minLength: 20, maxLength: 60, size: 'max' }),
        fc.integer({ min: 0, max: 600 }),
        async (groups, healsAt) => {
          const bench = await play(groups, healsAt);
          try {
            await expectSound(bench);
          } finally {
            await bench.close();
          }
        }
      ),
      { numRuns: 20 }
    );
  }, 60_000);
});

async function expectSound(bench: RemediationBench): Promise<void> {
  expect(bench.logged).toEqual([]);
  const ids = bench.sent.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const runs = await bench.runs();
  for (const run of runs) {
    const steps = bench.sent
      .filter(({ runId }) => runId === run.id)
      .map(({ purpose, stepIndex }) => `${purpose} ${stepIndex}`);
    expect(['act 0', 'undo 0', 'act 1', 'notify 2'].slice(0, steps.length)).toEqual(steps);
  }
  const decided = runs.map(({ decidedMs }) => decidedMs).toSorted((a, b) => a - b);
  decided.forEach((startMs) => {
    expect(decided.filter((ms) => ms >= startMs && ms < startMs + HOUR_MS).length).toBeLessThanOrEqual(MOST_PER_HOUR);
  });
  for (const subject of new Set(runs.map((run) => run.subject))) {
    const times = runs
      .filter((run) => run.subject === subject)
      .map(({ decidedMs }) => decidedMs)
      .toSorted((a, b) => a - b);
    times.slice(1).forEach((ms, index) => expect(ms - times[index]!).toBeGreaterThanOrEqual(COOLDOWN_MS));
  }
}
