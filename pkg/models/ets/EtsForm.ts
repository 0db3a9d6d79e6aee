import { z } from 'zod';

/**
 * A member of the exponential smoothing family, in the taxonomy's letters: None, Additive, Additive damped,
 * Multiplicative.
 */
export type EtsForm = z.output<typeof etsFormSchema>;

export const etsFormSchema = z.object({
  error: z.enum(['A', 'M']),
  trend: z.enum(['N', 'A', 'Ad']),
  season: z.enum(['N', 'A', 'M']),
});
