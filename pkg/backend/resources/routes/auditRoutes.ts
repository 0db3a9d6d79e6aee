import { z } from 'zod';
import { idSchema } from '../../../remediation/configuration/idSchema';
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
