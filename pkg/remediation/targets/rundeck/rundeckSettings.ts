import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const rundeckSettingsSchema = z.strictObject({
  /** Such as `https://rundeck.example.com`. */
  url: urlSchema,
  /** From 18 on options are an object; see "Index Links" of the Rundeck API for what a server has. */
  apiVersion: z.int().min(18).max(999).default(41),
});

export type RundeckSettings = z.infer<typeof rundeckSettingsSchema>;
