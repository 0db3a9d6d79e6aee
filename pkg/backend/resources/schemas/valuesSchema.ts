import { z } from 'zod';

const MOST_VALUES = 100;

/** Values of what a button was pressed for, such as actual and expected. */
export const valuesSchema = z
  .record(z.string().max(200), z.number())
  .refine((values) => Object.keys(values).length <= MOST_VALUES, `Give at most ${MOST_VALUES} values.`)
  .default({});
