import { z } from 'zod';
import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { switchSchema } from '../schemas/switchSchema';

const switchNameSchema = z.string().regex(/^(automatic|target:[a-z0-9][a-z0-9_-]{0,62})$/, {
  error: 'A switch is named automatic, or target: and the id of a target.',
});

export const switchRoutes = [
  defineRoute({
    method: 'GET',
    path: 'switches',
    summary: 'What is switched off: automatic actions, or targets',
    access: 'read',
    answer: z.array(switchSchema).readonly(),
    handle: async (_input, { orgId, remediation }: PersonRouteContext) =>
      (await remediation()).service.switchesOff(orgId),
  }),
  defineRoute({
    method: 'PUT',
    path: 'switches/{name}',
    summary: 'Switch automatic actions or a target on or off, for everyone and at once',
    access: 'write',
    params: z.strictObject({ name: switchNameSchema }),
    body: z.strictObject({ isOn: z.boolean(), reason: z.string().trim().max(500) }),
    answer: z.array(switchSchema).readonly(),
    handle: async ({ params, body }, { orgId, person, remediation }: PersonRouteContext) => {
      const { service } = await remediation();
      await service.switch(orgId, person, params.name, body.isOn, body.reason);
      return service.switchesOff(orgId);
    },
  }),
];
