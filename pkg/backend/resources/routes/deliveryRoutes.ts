import { z } from 'zod';
import { DELIVERY_STATES } from '../../../store/records/DeliveryRecord';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { deliverySchema } from '../schemas/deliverySchema';
import { limitSchema } from '../schemas/limitSchema';
import { listSchema } from '../schemas/listSchema';
import { recordIdSchema } from '../schemas/recordIdSchema';

const GIVEN_UP = ['dead'] as const;

export const deliveryRoutes = [
  defineRoute({
    method: 'GET',
    path: 'deliveries',
    summary: 'Requests of the outbox, newest first; those that were given up where no states are asked for',
    access: 'read',
    query: z.strictObject({ states: listSchema(DELIVERY_STATES).optional(), limit: limitSchema }),
    answer: z.array(deliverySchema),
    handle: async ({ query: { states = GIVEN_UP, limit } }, { orgId, remediation }: PersonRouteContext) =>
      (await remediation()).service.deliveries(orgId, states, limit),
  }),
  defineRoute({
    method: 'POST',
    path: 'deliveries/{id}/send-again',
    summary: 'Send a request that was given up again, under the same id',
    access: 'write',
    params: z.strictObject({ id: recordIdSchema }),
    answer: deliverySchema,
    handle: async ({ params: { id } }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.sendAgain(orgId, person, id),
  }),
];
