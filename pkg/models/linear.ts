import { z } from 'zod';
import { addSeasons } from './addSeasons';
import { defineModel } from './defineModel';
import { deseasonalise } from './deseasonalise';
import { seasonCycleSchema } from './SeasonCycle';
import { takeSeasonsOut } from './takeSeasonsOut';

/**
 * The least-squares line through the seasonally adjusted history, carried on, with the seasons' profiles on it (Hyndman
 * and Athanasopoulos, Forecasting: Principles and Practice, 7.4, with profiles that noise is taken out of instead of
 * dummies). Its parameters are intercept, slope and a value for each step of each season. The line does not bend: a
 * trend that has ended, or a level that has moved, is averaged into it.
 */
export const linear = defineModel({
  name: 'linear',
  state: z.object({ cycle: seasonCycleSchema, sum: z.number(), weightedSum: z.number() }),
  fit: (history) => {
    const { adjusted, cycle } = deseasonalise(history);
    return { cycle, ...addUp(adjusted, 0) };
  },
  predict: ({ cycle, sum, weightedSum }, steps) => {
    const count = cycle.nextPoint;
    const mean = sum / count;
    const slope = (12 * (weightedSum - ((count - 1) / 2) * sum)) / (count * (count * count - 1));
    const line = Float64Array.from({ length: steps }, (_, i) => mean + slope * (count + i - (count - 1) / 2));
    return addSeasons(line, cycle);
  },
  update: ({ cycle, sum, weightedSum }, newer) => {
    const moved = takeSeasonsOut(newer, cycle);
    const more = addUp(moved.adjusted, cycle.nextPoint);
    return { cycle: moved.cycle, sum: sum + more.sum, weightedSum: weightedSum + more.weightedSum };
  },
});

/** @param firstPoint index of `values[0]` in the history */
function addUp(values: Float64Array, firstPoint: number): { sum: number; weightedSum: number } {
  let sum = 0;
  let weightedSum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!;
    weightedSum += (firstPoint + i) * values[i]!;
  }
  return { sum, weightedSum };
}
