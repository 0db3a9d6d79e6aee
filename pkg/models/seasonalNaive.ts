import { z } from 'zod';
import { defineModel } from './defineModel';
import { moveWindow } from './moveWindow';
import { typedArraySchema } from './typedArraySchema';

/**
 * Repeats the last cycle of the longest season that the history holds twice; without a season, the last value (Hyndman
 * and Athanasopoulos, Forecasting: Principles and Practice, 5.2). It has no parameter. It knows no trend, and repeats
 * whatever was odd about the last cycle.
 */
export const seasonalNaive = defineModel({
  name: 'seasonal-naive',
  state: z.object({ lastCycle: typedArraySchema.refine((cycle) => cycle.length > 0, 'a season without steps') }),
  fit: ({ values, seasonSteps }) => {
    const cycleSteps = seasonSteps.findLast((steps) => 2 * steps <= values.length) ?? 1;
    return { lastCycle: values.slice(-cycleSteps) };
  },
  predict: ({ lastCycle }, steps) => Float64Array.from({ length: steps }, (_, i) => lastCycle[i % lastCycle.length]!),
  update: ({ lastCycle }, newer) => ({ lastCycle: moveWindow(lastCycle, newer) }),
});
