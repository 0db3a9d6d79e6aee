import { z } from 'zod';

/** A message for people; both parts may hold placeholders. */
export const messageSchema = z.strictObject({
  title: z.string().min(1).default('{{policy.name}}: {{subject}}'),
  text: z.string().min(1).default('{{reason}}'),
});

export type Message = z.infer<typeof messageSchema>;
