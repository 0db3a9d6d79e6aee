import { z } from 'zod';
import { typedArraySchema } from './typedArraySchema';

/** What a fitted model knows of its seasons: each one's profile, and where in them the next point lies. */
export interface SeasonCycle {
  /** One a season: its value at each of its steps; point `i` of the history has step `i % profile.length`. */
  readonly profiles: readonly Float64Array[];
  /** Points learnt from: the index of the next one. */
  readonly nextPoint: number;
}

export const seasonCycleSchema = z.object({
  profiles: z.array(typedArraySchema.refine((profile) => profile.length > 0, 'a season without steps')),
  nextPoint: z.int().nonnegative(),
});
