import { expect, test } from 'bun:test';
import { hourlySamples, planOf } from '../../forecast/fixtures/planOf';
import type { FitTask } from '../../query/fits/FitMessage';
import { TrainedNetworkCache } from './TrainedNetworkCache';

const task: FitTask = { samples: hourlySamples([1, 2, 3]), plan: planOf(3, { model: 'lstm' }) };
const trained = { networks: [], error: 1 };

test.each<{ difference: string; task: FitTask; isKnown: boolean }>([
  {
    difference: 'newer samples',
    task: { samples: hourlySamples([2, 3, 4]), plan: planOf(4, { model: 'lstm' }) },
    isKnown: true,
  },
  { difference: 'other bands', task: { ...task, plan: { ...task.plan, levels: [50] } }, isKnown: true },
  {
    difference: 'another series',
    task: { ...task, samples: { ...task.samples, labels: { host: 'b' } } },
    isKnown: false,
  },
  { difference: 'another model', task: { ...task, plan: { ...task.plan, model: 'tcn' } }, isKnown: false },
  { difference: 'another horizon', task: { ...task, plan: { ...task.plan, horizonMs: 1 } }, isKnown: false },
])('knows the networks of $difference: $isKnown', ({ task: next, isKnown }) => {
  const cache = new TrainedNetworkCache();
  cache.set(task, trained);

  expect(cache.get(next)).toEqual(isKnown ? trained : undefined);
});
