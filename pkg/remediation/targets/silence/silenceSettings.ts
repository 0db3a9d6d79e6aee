import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const silenceSettingsSchema = z
  .strictObject({
    /** What stands before `/api/v2`: an Alertmanager's, or the prefix under which Mimir or Grafana have theirs. */
    url: urlSchema,
    /** Of Mimir (X-Scope-OrgID); none where empty. */
    tenant: z
      .string()
      .regex(/^[\w!.*'()-]{0,150}$/, "A tenant is up to 150 letters, digits and some of !-_.*'().")
      .default(''),
    authentication: z.enum(['none', 'bearer', 'basic']).default('none'),
    /** Of basic authentication. */
    user: z.string().default(''),
  })
  .refine(({ authentication, user }) => authentication !== 'basic' || user !== '', {
    path: ['user'],
    error: 'Name the user of basic authentication.',
  });

export type SilenceSettings = z.infer<typeof silenceSettingsSchema>;
