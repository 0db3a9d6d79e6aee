import { z } from 'zod';
import { defineRoute } from '../defineRoute';
import type { AppRouteContext } from '../RouteContext';

/** The settings that came along with the request are adopted before any route runs: nothing is left to do. */
export const wakeRoute = defineRoute({
  method: 'GET',
  path: 'wake',
  summary: 'Starts what runs in the background, as Presage asks itself after a start',
  access: 'anyone',
  answer: z.strictObject({ awake: z.boolean() }),
  handle: async (_input, { remediation }: AppRouteContext) => {
    await remediation();
    return { awake: true };
  },
});
