import { z } from 'zod';
import { idSchema } from '../targets/idSchema';

export const actionSchema = z.strictObject({
  target: idSchema,
  /** What the target's kind takes; its strings may hold templates such as `{{labels.deployment}}`. */
  action: z.record(z.string(), z.unknown()).default({}),
});

/** What to ask of which target. */
export type PolicyAction = z.infer<typeof actionSchema>;
