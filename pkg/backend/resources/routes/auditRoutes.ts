import { z } from 'zod';
import { idSchema } from '../../../remediation/targets/idSchema';
import { AUDIT_KINDS } from '../../../store/records/AuditRecord';
import { auditCsv } from '../auditCsv';
import { defineCsvRoute } from '../defineCsvRoute';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { auditRecordSchema } from '../schemas/auditRecordSchema';
import { limitSchema } from '../schemas/limitSchema';
import { listSchema } from '../schemas/listSchema';
import { recordIdSchema } from '../schemas/recordIdSchema';
import { timeSchema } from '../schemas/timeSchema';
import { verifyOnce } from '../verifyOnce';

const filterSchema = z.strictObject({
  kinds: listSchema(AUDIT_KINDS).optional(),
  policyId: idSchema.optional(),
  runId: recordIdSchema.optional(),
  targetId: idSchema.optional(),
  search: z.string().max(200).optional(),
  fromMs: timeSchema.optional(),
  toMs: timeSchema.optional(),
});

const pageSchema = filterSchema.extend({
  beforeSequence: z.coerce.number().int().min(1).optional(),
  limit: limitSchema,
});

const verdictSchema = z.strictObject({
  ok: z.boolean(),
  /** How many were looked at, up to the first break. */
  entries: z.int(),
  /** Of the last entry; empty where nothing was ever written. */
  headHash: z.string(),
  problem: z.string().optional(),
});

export const auditRoutes = [
  defineRoute({
    method: 'GET',
    path: 'audit',
    summary: 'What was written down, newest first',
    access: 'read',
    query: pageSchema,
    answer: z.array(auditRecordSchema),
    handle: async ({ query }, { orgId, remediation }: PersonRouteContext) =>
      (await remediation()).service.audit(orgId, query),
  }),
  defineRoute({
    method: 'GET',
    path: 'audit/verify',
    summary: 'Whether the chain of hashes is whole',
    access: 'read',
    answer: verdictSchema,
    handle: async (_input, { orgId, remediation }: PersonRouteContext) => {
      const { store } = await remediation();
      const { entries, headHash = '', problem } = await verifyOnce(store.audit, orgId);
      return { ok: problem === undefined, entries, headHash, problem: problem?.explanation };
    },
  }),
  defineCsvRoute({
    path: 'audit.csv',
    summary: 'The same as a table, all of it',
    access: 'read',
    query: filterSchema,
    fileName: 'presage-audit.csv',
    handle: async (query, { orgId, remediation }: PersonRouteContext) => {
      const { service } = await remediation();
      return auditCsv((page) => service.audit(orgId, { ...query, ...page }));
    },
  }),
];
