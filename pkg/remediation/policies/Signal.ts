import { z } from 'zod';
import { sourceQuerySchema } from '../../query/forecastQuery';

/** Words of the condition language. */
const RESERVED = ['and', 'or', 'not', 'for'];

export const signalSchema = z.strictObject({
  /** As conditions call it, such as `cpu`. */
  name: z
    .string()
    .max(50)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'A signal is named with letters, digits and "_", and not a digit first.')
    .refine(
      (name) => !RESERVED.includes(name.toLowerCase()),
      '"and", "or", "not" and "for" are words of the condition.'
    ),
  source: sourceQuerySchema,
});

/** A series whose value a condition names: any query of any data source; for a forecast or an anomaly, of a Presage one. */
export type Signal = z.infer<typeof signalSchema>;
