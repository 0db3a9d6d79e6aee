import { defineRoute } from '../defineRoute';
import type { PersonRouteContext } from '../RouteContext';
import { pressPreviewSchema } from '../schemas/pressPreviewSchema';
import { pressSchema } from '../schemas/pressSchema';
import { runSchema } from '../schemas/runSchema';
import type { Press } from '../../../remediation/presses/Press';
import type { z } from 'zod';

export const pressRoutes = [
  defineRoute({
    method: 'POST',
    path: 'presses/preview',
    summary: 'What a press would do now, and exactly what it would send',
    access: 'press',
    body: pressSchema,
    answer: pressPreviewSchema,
    handle: async ({ body }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.preview(orgId, person, toPress(body)),
  }),
  defineRoute({
    method: 'POST',
    path: 'presses',
    summary: 'Press a button',
    access: 'press',
    body: pressSchema,
    answer: runSchema,
    handle: async ({ body }, { orgId, person, remediation }: PersonRouteContext) =>
      (await remediation()).service.press(orgId, person, toPress(body)),
  }),
];

function toPress(body: z.output<typeof pressSchema>): Press {
  const { place } = body;
  return {
    ...body,
    problemSinceMs: body.problemSinceMs,
    place: place && { dashboardUid: place.dashboardUid, panelId: place.panelId },
    fingerprint: body.fingerprint,
  };
}
