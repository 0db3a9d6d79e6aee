import { z } from 'zod';
import { idSchema } from '../../../remediation/targets/idSchema';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { deliverySchema } from '../schemas/deliverySchema';
import { targetStatusSchema } from '../schemas/targetStatusSchema';

export const targetRoutes = [
  defineRoute({
    method: 'GET',
    path: 'targets',
    summary: 'Targets and how they do',
    access: 'read',
    answer: z.array(targetStatusSchema),
    handle: async (_input, { orgId, remediation }: PersonRouteContext) => (await remediation()).service.targets(orgId),
  }),
  defineRoute({
    method: 'POST',
    path: 'targets/{id}/test',
    summary: 'Send the harmless test of its kind to a target and wait for the first answer',
    access: 'write',
    params: z.strictObject({ id: idSchema }),
    answer: deliverySchema,
    handle: async ({ params: { id } }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.sendTest(orgId, person, id),
  }),
];
