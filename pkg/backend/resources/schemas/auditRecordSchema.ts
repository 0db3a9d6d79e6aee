import { z } from 'zod';
import { AUDIT_KINDS } from '../../../store/records/AuditRecord';
import { actorSchema } from './actorSchema';

/** One entry of the audit, as it is answered. */
export const auditRecordSchema = z.strictObject({
  sequence: z.int(),
  orgId: z.int(),
  atMs: z.number(),
  kind: z.enum(AUDIT_KINDS),
  actor: actorSchema,
  policyId: z.string().optional(),
  runId: z.string().optional(),
  targetId: z.string().optional(),
  subject: z.string().optional(),
  summary: z.string(),
  detail: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});
