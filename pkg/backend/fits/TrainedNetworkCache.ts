import { LRUCache } from 'lru-cache';
import type { FitTask } from '../../query/fits/FitMessage';
import type { TrainedNetworks } from '../../query/fits/TrainedNetwork';

/** Series whose networks are kept; those of one take less than a megabyte. */
const MAX_SERIES = 64;

/**
 * Keeps the networks that forecasts trained for the next forecast of the same series with the same settings, whatever
 * its times.
 */
export class TrainedNetworkCache {
  readonly #cache = new LRUCache<string, TrainedNetworks>({ max: MAX_SERIES });

  get(task: FitTask): TrainedNetworks | undefined {
    return this.#cache.get(keyOf(task));
  }

  set(task: FitTask, trained: TrainedNetworks): void {
    this.#cache.set(keyOf(task), trained);
  }
}

function keyOf({ samples, plan }: FitTask): string {
  const { learnFromMs: _from, learnToMs: _to, levels: _levels, withComponents: _components, ...settings } = plan;
  return JSON.stringify([samples.name, samples.labels, settings]);
}
