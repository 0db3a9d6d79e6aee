import { z } from 'zod';
import { idSchema } from '../../../remediation/targets/idSchema';
import { RUN_STATES, TRIGGER_KINDS } from '../../../store/records/RunRecord';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { auditRecordSchema } from '../schemas/auditRecordSchema';
import { deliverySchema } from '../schemas/deliverySchema';
import { limitSchema } from '../schemas/limitSchema';
import { listSchema } from '../schemas/listSchema';
import { recordIdSchema } from '../schemas/recordIdSchema';
import { runSchema } from '../schemas/runSchema';
import { timeSchema } from '../schemas/timeSchema';

const params = z.strictObject({ id: recordIdSchema });

const filterSchema = z.strictObject({
  states: listSchema(RUN_STATES).optional(),
  policyId: idSchema.optional(),
  subject: z.string().max(500).optional(),
  trigger: z.enum(TRIGGER_KINDS).optional(),
  search: z.string().max(200).optional(),
  fromMs: timeSchema.optional(),
  toMs: timeSchema.optional(),
  beforeId: recordIdSchema.optional(),
  limit: limitSchema,
});

export const runRoutes = [
  defineRoute({
    method: 'GET',
    path: 'runs',
    summary: 'Remediations, newest first',
    access: 'read',
    query: filterSchema,
    answer: z.array(runSchema),
    handle: async ({ query }, { orgId, remediation }: PersonRouteContext) =>
      (await remediation()).service.runs(orgId, query),
  }),
  defineRoute({
    method: 'GET',
    path: 'runs/{id}',
    summary: 'One remediation with its requests and what was written down of it',
    access: 'read',
    params,
    answer: z.strictObject({
      run: runSchema,
      deliveries: z.array(deliverySchema).readonly(),
      audit: z.array(auditRecordSchema).readonly(),
    }),
    handle: async ({ params: { id } }, { orgId, remediation }: PersonRouteContext) =>
      (await remediation()).service.run(orgId, id),
  }),
  defineRoute({
    method: 'POST',
    path: 'runs/{id}/approve',
    summary: 'Say yes to a remediation that waits for an answer',
    access: 'approve',
    params,
    answer: runSchema,
    handle: async ({ params: { id } }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.approve(orgId, person, id),
  }),
  defineRoute({
    method: 'POST',
    path: 'runs/{id}/refuse',
    summary: 'Say no to a remediation that waits for an answer',
    access: 'approve',
    params,
    answer: runSchema,
    handle: async ({ params: { id } }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.refuse(orgId, person, id),
  }),
];
