import { advanceLevels } from './advanceLevels';
import type { BaselineLayout } from './BaselineLayout';
import type { TrainingSeries } from './TrainingSeries';

/** Follows the levels through a series. */
export function readTrainingSeries(values: Float64Array, layout: BaselineLayout): TrainingSeries {
  const levels: Float64Array[] = new Array(layout.lookbackSteps);
  for (let point = layout.lookbackSteps; point < values.length; point++) {
    levels.push(advanceLevels(levels[point - 1], layout, values, point));
  }
  return { values, levels, layout };
}
