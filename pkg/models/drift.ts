import { z } from 'zod';
import { defineModel } from './defineModel';

/**
 * Goes on along the line from the first value to the last: a random walk with drift (Hyndman and Athanasopoulos,
 * Forecasting: Principles and Practice, 5.2). Its one parameter is the mean change per step. It knows no season, and
 * two points alone, the first and the last, decide the slope.
 */
export const drift = defineModel({
  name: 'drift',
  state: z.object({ first: z.number(), last: z.number(), count: z.int().min(2) }),
  fit: ({ values }) => ({ first: values[0]!, last: values.at(-1)!, count: values.length }),
  predict: ({ first, last, count }, steps) =>
    Float64Array.from({ length: steps }, (_, i) => last + ((i + 1) * (last - first)) / (count - 1)),
  update: ({ first, last, count }, newer) => ({
    first,
    last: newer.at(-1) ?? last,
    count: count + newer.length,
  }),
});
