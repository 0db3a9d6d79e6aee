import { z } from 'zod';

/** A number of instances to change to: by ±n within bounds, or to n. */
export const scaleSchema = z.strictObject({
  operation: z.literal('scale'),
  /** By how many; negative for fewer. */
  change: z
    .int()
    .refine((change) => change !== 0, 'A change of 0 changes nothing.')
    .optional(),
  /** To how many. */
  to: z.int().min(0).max(10_000).optional(),
  /** A change never goes below. */
  least: z.int().min(0).max(10_000).default(1),
  /** A change never goes above. */
  most: z.int().min(1).max(10_000).default(10),
});

export type Scale = z.infer<typeof scaleSchema>;
