import { z } from 'zod';

/** What a health check found, as it is answered. */
export const connectionSchema = z.strictObject({
  ok: z.boolean(),
  message: z.string(),
  /** Each thing that is missing and what to do about it. */
  details: z.array(z.string()).readonly(),
  tokenOrigin: z.enum(['managed', 'configured', 'none']),
  version: z.string(),
});
