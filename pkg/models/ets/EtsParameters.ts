import { z } from 'zod';

/** How fast a form of exponential smoothing follows its errors; what the form lacks is 0, and `phi` 1. */
export type EtsParameters = z.output<typeof etsParametersSchema>;

export const etsParametersSchema = z.object({
  /** Of the level. */
  alpha: z.number(),
  /** Of the slope. */
  beta: z.number(),
  /** Of the season. */
  gamma: z.number(),
  /** What is left of the slope after a step. */
  phi: z.number(),
});
