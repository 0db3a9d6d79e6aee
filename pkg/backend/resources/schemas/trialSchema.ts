import { z } from 'zod';

const firingSchema = z.strictObject({
  atMs: z.number(),
  subject: z.string(),
  values: z.record(z.string(), z.number()),
  isDeclined: z.boolean(),
  explanation: z.string(),
});

/** When a policy would have acted, as it is answered. */
export const trialSchema = z.strictObject({
  fromMs: z.number(),
  toMs: z.number(),
  stepMs: z.number(),
  firings: z.array(firingSchema).readonly(),
  notes: z.array(z.string()).readonly(),
});
