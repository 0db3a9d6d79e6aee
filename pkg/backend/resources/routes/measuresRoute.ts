import { z } from 'zod';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { measuresSchema } from '../schemas/measuresSchema';
import { timeSchema } from '../schemas/timeSchema';

export const measuresRoute = defineRoute({
  method: 'GET',
  path: 'measures',
  summary: 'How well remediation did between two times',
  access: 'read',
  query: z.strictObject({ fromMs: timeSchema, toMs: timeSchema }),
  answer: measuresSchema,
  handle: async ({ query: { fromMs, toMs } }, { orgId, remediation }: PersonRouteContext) =>
    (await remediation()).service.measures(orgId, fromMs, toMs),
});
