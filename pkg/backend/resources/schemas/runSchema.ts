import { z } from 'zod';
import { RUN_STATES, TRIGGER_KINDS } from '../../../store/records/RunRecord';
import { actorSchema } from './actorSchema';
import { placeSchema } from './placeSchema';

/** One remediation, as it is answered. */
export const runSchema = z.strictObject({
  id: z.string(),
  orgId: z.int(),
  policyId: z.string(),
  policyName: z.string(),
  subject: z.string(),
  trigger: z.enum(TRIGGER_KINDS),
  actor: actorSchema,
  state: z.enum(RUN_STATES),
  stepIndex: z.int(),
  labels: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.number()),
  reason: z.string(),
  problemSinceMs: z.number().optional(),
  decidedMs: z.number(),
  endedMs: z.number().optional(),
  dueMs: z.number().optional(),
  place: placeSchema.optional(),
  occurrenceId: z.string(),
});
