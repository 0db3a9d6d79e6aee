import { appHealth } from '../../app/appHealth';
import { defineRoute } from '../defineRoute';
import type { AppRouteContext } from '../RouteContext';
import { connectionSchema } from '../schemas/connectionSchema';

export const appConnectionRoute = defineRoute({
  method: 'GET',
  path: 'connection',
  summary: 'Whether Presage can do what its settings ask of it',
  access: 'anyone',
  answer: connectionSchema,
  handle: (_input, { pluginContext, app, signal }: AppRouteContext) => appHealth(pluginContext, app, signal),
});
