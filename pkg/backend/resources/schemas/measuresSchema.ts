import { z } from 'zod';
import { RUN_STATES, TRIGGER_KINDS } from '../../../store/records/RunRecord';

/** How well remediation did, as it is answered. */
export const measuresSchema = z.strictObject({
  fromMs: z.number(),
  toMs: z.number(),
  runs: z.int(),
  byState: z.partialRecord(z.enum(RUN_STATES), z.int()),
  byTrigger: z.partialRecord(z.enum(TRIGGER_KINDS), z.int()),
  meanTimeToDetectMs: z.number().optional(),
  meanTimeToRepairMs: z.number().optional(),
  successRate: z.number().optional(),
});
