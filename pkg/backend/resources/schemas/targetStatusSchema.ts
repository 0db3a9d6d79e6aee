import { z } from 'zod';
import { targetSchema } from '../../../remediation/targets/Target';
import { deliveryAnswerSchema } from './deliveryAnswerSchema';

/** A target and how it does, as it is answered. */
export const targetStatusSchema = z.strictObject({
  target: targetSchema,
  isOn: z.boolean(),
  offReason: z.string().optional(),
  circuit: z.enum(['closed', 'open', 'half-open']),
  waiting: z.int(),
  dead: z.int(),
  lastAnswer: deliveryAnswerSchema.optional(),
  missingSecrets: z.array(z.string()).readonly(),
});
