import type { NetworkReader } from './NetworkReader';
import { observePoints } from './observePoints';
import type { TrainingSeries } from './TrainingSeries';

/** Points before the first origin that are read: more than either network remembers. */
const WARM_UP_STEPS = 200;

/** A forecast is tested as far as two blocks ahead, so that a network that runs away is found out. */
const BLOCKS_AHEAD = 2;

/**
 * The mean absolute error of forecasts from several origins, two in a block, in the points that a network did not learn
 * from.
 * @param start the first of these points
 */
export function heldOutError(reader: NetworkReader, series: TrainingSeries, start: number): number {
  const { values, levels, layout } = series;
  const { network } = reader;
  network.writeState(network.readState().fill(0));
  let read = Math.max(layout.lookbackSteps + 1, start - WARM_UP_STEPS);
  const known = values.slice();
  let sum = 0;
  let count = 0;
  const lastOrigin = values.length - layout.blockSteps;
  for (let origin = start; origin <= lastOrigin; origin += Math.max(1, layout.blockSteps >> 1)) {
    observePoints(reader, series, read, origin);
    read = origin;
    const state = network.readState();
    const end = Math.min(values.length, origin + BLOCKS_AHEAD * layout.blockSteps);
    for (let target = origin; target < end; target++) {
      const lead = target - origin + 1;
      known[target] = reader.forecast({ values: known, target, lead, levels: levels[origin - 1]! }, target);
      sum += Math.abs(known[target]! - values[target]!);
      count++;
    }
    known.set(values.subarray(origin, end), origin);
    network.writeState(state);
  }
  return sum / count;
}
