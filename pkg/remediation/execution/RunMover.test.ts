import { afterEach, describe, expect, test } from 'bun:test';
import { gridFrame } from '../../query/fixtures/FakeSource';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import { personOf } from '../fixtures/personOf';
import { pressOf } from '../fixtures/pressOf';
import { START_MS, type BenchOptions, RemediationBench } from '../fixtures/RemediationBench';
import { targetsNamed } from '../fixtures/targetsNamed';

const signal = (expr: string) => ({
  name: 'cpu',
  source: { datasource: { uid: 'prometheus', type: 'prometheus' }, query: { expr } },
});

const helped = { signals: [signal('cpu{instance="{{labels.instance}}"}')], condition: 'cpu < 70', within: '1m' };

const click = { kind: 'click', subject: ['instance'] } as const;

let bench: RemediationBench;

afterEach(() => bench.close());

/** Presses at the start and then works every second for some minutes. */
async function pressAndWait(options: BenchOptions, minutes = 5): Promise<void> {
  bench = await RemediationBench.open({ targets: targetsNamed('deploy', 'second', 'back', 'oncall'), ...options });
  const process = bench.process();
  await process.parts.presses.press(process.organization, personOf('Editor'), pressOf());
  for (const endMs = START_MS + minutes * MINUTE_MS; bench.nowMs <= endMs; bench.nowMs += SECOND_MS) {
    await process.work();
  }
}

/** The load of web-1: high until some seconds after the start. */
function healsAfter(seconds: number): NonNullable<BenchOptions['framesOf']> {
  return (request) => [
    gridFrame(request, {
      labels: { instance: 'web-1' },
      valueAt: (timeMs) => (timeMs < START_MS + seconds * SECOND_MS ? 97 : 20),
    }),
  ];
}

const never = healsAfter(Number.POSITIVE_INFINITY);
const twoSteps = [
  { target: 'deploy', helped, undo: { target: 'back' } },
  { target: 'second', helped },
];
const escalate = { target: 'oncall' };

describe('a run', () => {
  const cases: ReadonlyArray<[string, object, Partial<BenchOptions>, string, readonly string[]]> = [
    ['is sent where nothing tells whether it helped', { steps: [{ target: 'deploy' }] }, {}, 'sent', ['act 0 deploy']],
    [
      'is healed where the first step helped',
      { steps: twoSteps },
      { framesOf: healsAfter(20) },
      'healed',
      ['act 0 deploy'],
    ],
    [
      'undoes the step that did not help, then takes the next one',
      { steps: twoSteps },
      { framesOf: healsAfter(90) },
      'healed',
      ['act 0 deploy', 'undo 0 back', 'act 1 second'],
    ],
    [
      'tells where no step helped',
      { steps: twoSteps, escalate },
      { framesOf: never },
      'not healed',
      ['act 0 deploy', 'undo 0 back', 'act 1 second', 'notify 2 oncall'],
    ],
    [
      'goes on after an undo that could not be delivered',
      { steps: twoSteps },
      { framesOf: never, answer: ({ purpose }) => (purpose === 'undo' ? 'dead' : 'delivered') },
      'not healed',
      ['act 0 deploy', 'undo 0 back', 'act 1 second'],
    ],
    [
      'takes the next step where one could not be delivered',
      { steps: twoSteps },
      { framesOf: healsAfter(10), answer: ({ targetId }) => (targetId === 'deploy' ? 'dead' : 'delivered') },
      'healed',
      ['act 0 deploy', 'act 1 second'],
    ],
    [
      'fails and tells where nothing could be delivered',
      { steps: twoSteps, escalate },
      { framesOf: never, answer: () => 'dead' },
      'failed',
      ['act 0 deploy', 'act 1 second', 'notify 2 oncall'],
    ],
    [
      'takes no further step where nothing can be seen',
      { steps: twoSteps, escalate },
      { framesOf: () => [] },
      'not healed',
      ['act 0 deploy', 'notify 1 oncall'],
    ],
  ];

  test.each(cases)('%s', async (_, policy, options, state, sent) => {
    const policies = [{ id: 'restart', name: 'Restart', trigger: click, ...policy }];
    await pressAndWait({ ...options, policies });
    expect(await bench.onlyRun()).toMatchObject({ state });
    expect(bench.sentSteps()).toEqual([...sent]);
  });
});
