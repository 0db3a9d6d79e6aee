import { z } from 'zod';
import { typedArraySchema } from '../typedArraySchema';

/** Where a series stands after its last value. */
export type EtsState = z.output<typeof etsStateSchema>;

export const etsStateSchema = z.object({
  level: z.number(),
  slope: z.number(),
  /** A value for each step of the season; empty in a form without season. */
  season: typedArraySchema,
  /** The season's step that the next value has. */
  nextStep: z.int().nonnegative(),
});
