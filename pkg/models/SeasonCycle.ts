import { z } from 'zod';
import { typedArraySchema } from './typedArraySchema';

/** What a fitted model knows of its seasons: each one's profile, and where in them the next point lies. */
export type SeasonCycle = z.output<typeof seasonCycleSchema>;

export const seasonCycleSchema = z.object({
  /** One a season: its value at each of its steps; point `i` of the history has step `i % profile.length`. */
  profiles: z.array(typedArraySchema.refine((profile) => profile.length > 0, 'a season without steps')),
  /** Points learnt from: the index of the next one. */
  nextPoint: z.int().nonnegative(),
});
