import { z } from 'zod';

export const jiraActionSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('create'),
    issueType: z.string().min(1).default('Task'),
    /** May hold placeholders, as the description may. */
    summary: z.string().min(1).default('{{policy.name}}: {{subject}}'),
    description: z.string().min(1).default('{{reason}}\nDecided by {{actor}} at {{at}}.\n{{runUrl}}'),
    /** Its name; the project's own where empty. */
    priority: z.string().default(''),
    labels: z
      .array(z.string().regex(/^\S{1,255}$/, 'A label of Jira holds no white space.'))
      .max(20)
      .default([]),
  }),
  /** Asks who the account is, to see that it may log in. */
  z.strictObject({ operation: z.literal('look') }),
]);

export type JiraAction = z.infer<typeof jiraActionSchema>;
