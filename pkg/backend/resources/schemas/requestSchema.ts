import { z } from 'zod';

/** A request to a target, without its secrets. */
export const requestSchema = z.strictObject({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
