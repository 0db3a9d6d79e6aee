import { decomposeSeasons } from '../prepare/decomposeSeasons';
import type { ModelHistory } from './Model';
import type { SeasonCycle } from './SeasonCycle';

/** A history without its seasons, and the seasons. */
export interface Deseasonalised {
  readonly adjusted: Float64Array;
  readonly cycle: SeasonCycle;
}

const known = new WeakMap<ModelHistory, Deseasonalised>();

/** Takes the seasons out of a history; worked out once for all models that are given the same history object. */
export function deseasonalise(history: ModelHistory): Deseasonalised {
  let result = known.get(history);
  if (result === undefined) {
    const { adjusted, profiles } = decomposeSeasons(history.values, history.seasonSteps);
    result = { adjusted, cycle: { profiles: [...profiles], nextPoint: history.values.length } };
    known.set(history, result);
  }
  return result;
}
