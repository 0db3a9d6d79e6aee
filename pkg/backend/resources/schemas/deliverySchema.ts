import { z } from 'zod';
import { DELIVERY_PURPOSES, DELIVERY_STATES } from '../../../store/records/DeliveryRecord';
import { deliveryAnswerSchema } from './deliveryAnswerSchema';
import { requestSchema } from './requestSchema';

/** One request of the outbox, as it is answered. */
export const deliverySchema = z.strictObject({
  id: z.string(),
  orgId: z.int(),
  runId: z.string().optional(),
  stepIndex: z.int(),
  purpose: z.enum(DELIVERY_PURPOSES),
  isAutomatic: z.boolean(),
  targetId: z.string(),
  request: requestSchema,
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  dueMs: z.number(),
  expiresMs: z.number(),
  leaseOwner: z.string().optional(),
  leaseEndMs: z.number().optional(),
  createdMs: z.number(),
  endedMs: z.number().optional(),
  lastAnswer: deliveryAnswerSchema.optional(),
});
