import { type ChangePlan, findLevelChanges, type LevelChanges } from '../../anomaly/changePoints/findLevelChanges';
import type { Samples } from '../../series/Samples';
import type { RefusedSeries } from '../anomalies/JudgedSet';
import { refusalOf } from '../anomalies/refusalOf';

/**
 * Finds the changes of level of every series. Stops now and then, so that one who runs it can do something else in
 * between, or give up.
 * @returns in the order of the series: its changes, or why none can be told
 */
export function* findChangesOfAll(
  series: readonly Samples[],
  plan: ChangePlan
): Generator<void, Array<LevelChanges | RefusedSeries>, void> {
  const found: Array<LevelChanges | RefusedSeries> = [];
  for (const samples of series) {
    try {
      found.push(yield* findLevelChanges(samples, plan));
    } catch (error) {
      found.push(refusalOf(error));
    }
    yield;
  }
  return found;
}
