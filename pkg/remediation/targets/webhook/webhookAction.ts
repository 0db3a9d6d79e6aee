import { z } from 'zod';

export const webhookActionSchema = z.strictObject({
  /** For the target's templates as `{{parameters.<name>}}`; the standard event holds all of them. Any JSON. */
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export type WebhookAction = z.infer<typeof webhookActionSchema>;
