import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const pagerdutySettingsSchema = z.strictObject({
  /** Of the Events API; another one in the European service region. */
  url: urlSchema.prefault('https://events.pagerduty.com/v2/enqueue'),
});

export type PagerdutySettings = z.infer<typeof pagerdutySettingsSchema>;
