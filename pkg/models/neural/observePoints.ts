import type { NetworkReader } from './NetworkReader';
import type { TrainingSeries } from './TrainingSeries';

/** Has a network read the known values from `start` up to, not with, `end`. */
export function observePoints(
  reader: NetworkReader,
  { values, levels }: TrainingSeries,
  start: number,
  end: number
): void {
  for (let target = start; target < end; target++) {
    reader.observe({ values, target, lead: 1, levels: levels[target - 1]! }, target);
  }
}
