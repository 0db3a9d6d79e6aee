import { z } from 'zod';
import { defineModel } from './defineModel';

/**
 * Repeats the last value: the forecast of a random walk (Hyndman and Athanasopoulos, Forecasting: Principles and
 * Practice, 5.2). It has no parameter. It knows neither trend nor season, and a last value that is an outlier becomes
 * the whole forecast.
 */
export const naive = defineModel({
  name: 'naive',
  state: z.object({ last: z.number() }),
  fit: ({ values }) => ({ last: values.at(-1)! }),
  predict: ({ last }, steps) => new Float64Array(steps).fill(last),
  update: ({ last }, newer) => ({ last: newer.at(-1) ?? last }),
});
