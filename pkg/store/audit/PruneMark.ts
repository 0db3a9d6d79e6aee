import { z } from 'zod';

/** What the entry `pruned` holds: where the chain goes on. */
export const pruneMarkSchema = z.object({
  removed: z.int(),
  /** The first entry that is kept, and the hash of the last one that is not. */
  firstSequence: z.int(),
  previousHash: z.string(),
});

export type PruneMark = z.infer<typeof pruneMarkSchema>;
