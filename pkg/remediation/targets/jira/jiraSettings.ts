import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const jiraSettingsSchema = z
  .strictObject({
    /** Of the site, such as `https://example.atlassian.net`. */
    url: urlSchema,
    edition: z.enum(['cloud', 'server']).default('cloud'),
    /** E-mail address (Cloud) or name (Server) of the account; empty on a Server for a personal access token. */
    user: z.string().trim().default(''),
    /** Key of the project. */
    project: z.string('Give the key of the project.').regex(/^[A-Z][A-Z0-9_]+$/, 'A project has a key such as OPS.'),
  })
  .refine(({ edition, user }) => edition === 'server' || user !== '', {
    path: ['user'],
    error: 'Give the e-mail address of the account.',
  });

export type JiraSettings = z.infer<typeof jiraSettingsSchema>;
