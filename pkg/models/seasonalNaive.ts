import type { FittedModel, ModelHistory, UnfittedModel } from './Model';

/** Repeats the last cycle of the longest season that the history holds twice; without a season, the last value. */
export const seasonalNaive: UnfittedModel = { name: 'seasonal-naive', fit };

function fit({ values, seasonSteps }: ModelHistory): FittedModel {
  const cycleSteps = seasonSteps.findLast((steps) => 2 * steps <= values.length) ?? 1;
  const lastCycle = values.slice(-cycleSteps);
  return {
    predict: (steps) => Float64Array.from({ length: steps }, (_, i) => lastCycle[i % cycleSteps]!),
  };
}
