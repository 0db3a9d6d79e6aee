import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { runOf } from '../../store/fixtures/runOf';
import { PresageError } from '../../series/PresageError';
import type { RequestPurpose } from './RequestMaker';
import type { BenchProcess } from '../fixtures/BenchProcess';
import { RemediationBench } from '../fixtures/RemediationBench';
import { targetsNamed } from '../fixtures/targetsNamed';
import { StepMaker } from './StepMaker';

const purpose: RequestPurpose = { stepIndex: 0, purpose: 'act', action: { target: 'deploy', action: {} } };

let bench: RemediationBench;
let process: BenchProcess;

beforeEach(async () => {
  bench = await RemediationBench.open({ policies: [] });
  process = bench.process();
});

afterEach(() => bench.close());

/** Fails some times before it makes the request. */
function makerThatFails(times: number): StepMaker {
  let left = times;
  return new StepMaker(bench.store, {
    make: async () => {
      if (left-- > 0) {
        throw new PresageError('It can not be read.', 'Wait.');
      }
      const [target] = targetsNamed('deploy');
      return { ...purpose, target: target!, request: { method: 'POST', url: 'https://a', headers: {}, body: '' } };
    },
  });
}

describe('StepMaker', () => {
  test('tries again, waiting longer each time', async () => {
    const maker = makerThatFails(3);
    const run = runOf();
    const made = [];
    for (let index = 0; index < 4; index++) {
      made.push(await maker.make(process.organization, run, purpose));
    }
    expect(made).toMatchObject([
      { kind: 'later', inMs: 1_000 },
      { kind: 'later', inMs: 2_000 },
      { kind: 'later', inMs: 4_000 },
      { kind: 'made' },
    ]);
  });

  test('gives up after five times, and counts each step for itself', async () => {
    const maker = makerThatFails(10);
    const first = runOf();
    const second = runOf();
    for (let index = 0; index < 4; index++) {
      await maker.make(process.organization, first, purpose);
    }
    expect(await maker.make(process.organization, second, purpose)).toMatchObject({ kind: 'later' });
    expect(await maker.make(process.organization, first, purpose)).toEqual({
      kind: 'failed',
      reason: 'It can not be read. Wait.',
    });
  });

  test('makes nothing for a target that is off', async () => {
    await bench.store.switches.set(1, 'target:deploy', false, 'broken', 1);
    expect(await makerThatFails(0).make(process.organization, runOf(), purpose)).toMatchObject({ kind: 'failed' });
  });
});

describe('a run whose request can not be made', () => {
  const policies = [
    {
      id: 'auto',
      name: 'Auto',
      trigger: { kind: 'check', signals: [], condition: 'a > 1' },
      steps: [{ target: 'gone' }, { target: 'deploy' }],
      escalate: { target: 'gone' },
    },
  ];

  test('takes the next step, and says why', async () => {
    process.configure(bench.configuration([{ ...policies[0], trigger: { kind: 'click' } }]), bench.newer());
    const run = runOf({ policyId: 'auto', state: 'sending', dueMs: bench.nowMs });
    await bench.store.runs.insert(run);
    await process.work();
    expect(bench.sentSteps()).toEqual(['act 1 deploy']);
    expect(await bench.auditKinds()).toEqual(['gave up', 'prepared', 'sent']);
    expect(await bench.onlyRun()).toMatchObject({ state: 'sent', stepIndex: 1 });
  });
});
