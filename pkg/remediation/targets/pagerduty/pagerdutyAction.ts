import { z } from 'zod';

/** What one incident stands for: one run, or everything a policy finds with one subject. */
const about = z.enum(['run', 'subject']).default('subject');

export const pagerdutyActionSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('trigger'),
    about,
    severity: z.enum(['critical', 'error', 'warning', 'info']).default('error'),
    /** May hold placeholders. */
    summary: z.string().min(1).default('{{policy.name}}: {{subject}}. {{reason}}'),
  }),
  z.strictObject({ event: z.literal('acknowledge'), about }),
  z.strictObject({ event: z.literal('resolve'), about }),
]);

export type PagerdutyAction = z.infer<typeof pagerdutyActionSchema>;
