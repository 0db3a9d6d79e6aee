import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const stackstormSettingsSchema = z.strictObject({
  /** What stands before `/v1`, such as `https://stackstorm.example.com/api`. */
  url: urlSchema,
});

export type StackstormSettings = z.infer<typeof stackstormSettingsSchema>;
