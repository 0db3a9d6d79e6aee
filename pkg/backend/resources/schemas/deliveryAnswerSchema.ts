import { z } from 'zod';

/** What came back for one attempt, as it is answered. */
export const deliveryAnswerSchema = z.strictObject({
  status: z.int().optional(),
  text: z.string(),
  tookMs: z.number(),
  atMs: z.number(),
});
