import { afterEach, describe, expect, test } from 'bun:test';
import { type FakeMetric, gridFrame } from '../../query/fixtures/FakeSource';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../series/durations';
import { PresageError } from '../../series/PresageError';
import { configurationSchema } from '../configuration/Configuration';
import { ScriptedConnector } from '../delivery/fixtures/ScriptedConnector';
import type { BenchProcess } from '../fixtures/BenchProcess';
import { RemediationBench, START_MS } from '../fixtures/RemediationBench';

const signal = (name: string) => ({
  name,
  source: { datasource: { uid: 'p', type: 'prometheus' }, query: { expr: name } },
});

const policy = (given: object = {}) => ({
  id: 'scale-up',
  name: 'Scale up',
  trigger: {
    kind: 'check',
    every: '30s',
    signals: [signal('cpu')],
    condition: 'cpu > 80 for 2m',
    subject: ['instance'],
  },
  cooldown: { bySubject: '10m', byTarget: 'none' },
  steps: [{ target: 'deploy' }],
  ...given,
});

/** High in the minutes of the day given, from the first to before the second. */
function load(instance: string, ...stretches: ReadonlyArray<readonly [number, number]>): FakeMetric {
  const isHigh = (timeMs: number) =>
    stretches.some(([from, to]) => timeMs >= START_MS + from * MINUTE_MS && timeMs < START_MS + to * MINUTE_MS);
  return { name: 'cpu', labels: { instance }, valueAt: (timeMs) => (isHigh(timeMs) ? 97 : 20) };
}

let bench: RemediationBench;

afterEach(() => bench.close());

const openBench = async (metrics: readonly FakeMetric[], policies: readonly object[] = [policy()]) => {
  bench = await RemediationBench.open({
    policies,
    framesOf: (request) => metrics.map((metric) => gridFrame(request, metric)),
  });
};

/** Works at a pace until some minutes of the day. */
async function workUntil(minutes: number, processes: readonly BenchProcess[], paceMs = 30 * SECOND_MS): Promise<void> {
  for (; bench.nowMs <= START_MS + minutes * MINUTE_MS; bench.nowMs += paceMs) {
    for (const process of processes) {
      await process.work();
    }
  }
}

const begun = async () =>
  (await bench.runs()).map(({ subject, decidedMs }) => `${(decidedMs - START_MS) / MINUTE_MS} ${subject}`).toReversed();

describe('CheckScheduler', () => {
  test('acts through a whole day just when the condition was true for long enough', async () => {
    await openBench([load('web-1', [60, 61], [120, 123], [600, 604], [1_300, 1_305]), load('web-2', [601, 604])]);
    const process = bench.process();
    await workUntil(DAY_MS / MINUTE_MS, [process], MINUTE_MS);
    expect(await begun()).toEqual(['122 web-1', '602 web-1', '603 web-2', '1302 web-1']);
    expect(bench.sent).toHaveLength(4);
    expect((await bench.runs())[0]).toMatchObject({
      problemSinceMs: START_MS + 1_300 * MINUTE_MS,
      values: { cpu: 97 },
      labels: { instance: 'web-1' },
      reason: expect.stringContaining('cpu was 97'),
    });
  }, 30_000);

  test('acts again in a stretch that goes on, once for each cooldown', async () => {
    await openBench([load('web-1', [10, 45])]);
    await workUntil(60, [bench.process()]);
    expect(await begun()).toEqual(['12 web-1', '22 web-1', '32 web-1', '42 web-1']);
  });

  test('asks once for an approval in a stretch that goes on', async () => {
    await openBench([load('web-1', [10, 55])], [policy({ approval: { role: 'Admin', within: '5m' } })]);
    await workUntil(60, [bench.process()]);
    expect(await begun()).toEqual(['12 web-1']);
    expect(await bench.onlyRun()).toMatchObject({ state: 'expired' });
  });

  test('writes a decline down when it begins, not at each look', async () => {
    await openBench([load('web-1', [10, 20]), load('web-2', [10, 20])], [policy({ mostPerHour: 1 })]);
    await workUntil(30, [bench.process()]);
    const declined = (await bench.audit()).filter(({ kind }) => kind === 'declined');
    expect(declined.map(({ subject }) => subject)).toEqual(['web-2']);
  });

  test('asks a target for no more than the policy may do', async () => {
    const action = { operation: 'scale', group: '{{labels.instance}}', change: 1 };
    const storm = policy({ mostPerHour: 3, steps: [{ target: 'deploy', action }] });
    await openBench(Array.from({ length: 40 }, (_, index) => load(`web-${index}`, [10, 20])));
    const { targets } = configurationSchema.parse({
      targets: [{ id: 'deploy', name: 'Scaler', kind: 'aws', settings: { url: 'https://scale.example.com' } }],
    });
    const connector = new ScriptedConnector(() => ({ status: 200, body: '{"desiredCapacity":2}' }));
    const process = bench.process({ ...bench.options, connectorFor: () => connector });
    process.configure({ ...bench.configuration([storm]), targets }, bench.newer());

    await workUntil(15, [process]);

    expect(connector.requests).toHaveLength(3);
    expect(await begun()).toHaveLength(3);
    expect((await bench.auditKinds()).filter((kind) => kind === 'declined')).toHaveLength(37);
  });

  test('is done by one process, and by the other one once that is gone', async () => {
    await openBench([load('web-1', [10, 13], [60, 63])]);
    const processes = [bench.process(), bench.process()];
    await workUntil(30, processes);
    const looks = bench.source.requests.length;
    expect(looks).toBe(61);
    await workUntil(70, processes.slice(1));
    expect(await begun()).toEqual(['12 web-1', '62 web-1']);
  });

  test('makes no second run of a stretch after a restart', async () => {
    await openBench([load('web-1', [10, 20])]);
    await workUntil(12, [bench.process()]);
    bench.nowMs += MINUTE_MS;
    await workUntil(16, [bench.process()]);
    expect(await begun()).toEqual(['12 web-1']);
  });

  test('looks at nothing for policies that are disabled', async () => {
    await openBench([load('web-1', [10, 20])], [policy({ isEnabled: false })]);
    await workUntil(30, [bench.process()]);
    expect(bench.source.requests).toHaveLength(0);
  });

  test('goes on where a clock that was ahead is set back', async () => {
    await openBench([load('web-1', [10, 20])]);
    const process = bench.process();
    bench.nowMs += DAY_MS;
    await process.work();
    bench.nowMs -= DAY_MS;
    await workUntil(15, [process]);
    expect(await begun()).toEqual(['12 web-1']);
  });

  test('has no more than one query of a policy on its way', async () => {
    let release: (() => void) | undefined;
    let asked = 0;
    bench = await RemediationBench.open({ policies: [policy()] });
    const process = bench.process();
    bench.source.queryRange = async () => {
      asked++;
      await new Promise<void>((resolve) => (release = resolve));
      return [];
    };
    await process.parts.checks.tick();
    bench.nowMs += 5 * MINUTE_MS;
    await process.parts.checks.tick();
    expect(asked).toBe(1);
    release?.();
    await process.parts.checks.settle();
    await process.parts.checks.tick();
    await Bun.sleep(0);
    expect(asked).toBe(2);
    release?.();
    await process.parts.checks.settle();
  });

  test('writes down once what keeps it from seeing, and when it sees again', async () => {
    let failure: string | undefined;
    bench = await RemediationBench.open({
      policies: [policy()],
      framesOf: (request) => {
        if (failure !== undefined) {
          throw new PresageError(failure, 'Wait.');
        }
        return [gridFrame(request, load('web-1'))];
      },
    });
    const process = bench.process();
    await workUntil(5, [process]);
    failure = 'The source is down.';
    await workUntil(10, [process]);
    failure = 'The source is slow.';
    await workUntil(15, [process]);
    failure = undefined;
    await workUntil(20, [process]);
    const looked = (await bench.audit()).filter(({ kind }) => kind === 'looked');
    expect(looked.map(({ summary }) => summary)).toEqual([
      'The check of "Scale up" can\'t see all it should: The source is down. Wait.',
      'The check of "Scale up" can\'t see all it should: The source is slow. Wait.',
      'The check of "Scale up" sees again, after 20 looks that failed.',
    ]);
  });

  test('keeps pace with its clock whatever the store does', async () => {
    await openBench([load('web-1', [10, 20])]);
    const process = bench.process();
    bench.isDiskFull = true;
    await workUntil(13, [process]);
    expect(await begun()).toEqual([]);
    expect(bench.logged).not.toEqual([]);
    bench.isDiskFull = false;
    await workUntil(15, [process]);
    expect(await begun()).toHaveLength(1);
  });

  test('joins signals by the labels of the subject', async () => {
    const memory: FakeMetric = { name: 'memory', labels: { instance: 'web-2', job: 'api' }, valueAt: () => 90 };
    bench = await RemediationBench.open({
      policies: [
        policy({
          trigger: {
            kind: 'check',
            signals: [signal('cpu'), signal('memory')],
            condition: 'cpu > 80 and memory > 85',
            subject: ['instance'],
          },
        }),
      ],
      framesOf: (request) =>
        request.source.query['expr'] === 'cpu'
          ? [gridFrame(request, load('web-1', [0, 9])), gridFrame(request, load('web-2', [0, 9]))]
          : [gridFrame(request, memory)],
    });
    await workUntil(5, [bench.process()]);
    expect(await begun()).toEqual(['0 web-2']);
    expect(await bench.onlyRun()).toMatchObject({ labels: { instance: 'web-2', job: 'api' } });
  });
});
