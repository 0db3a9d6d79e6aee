import type { AppSettings } from './AppSettings';
import { personOf } from './previewUser';

type Handler = (request: Bun.BunRequest) => Response | Promise<Response>;

/** The endpoint that shows and takes an app's settings, as long as the preview runs. */
export function appSettingsRoutes(pluginId: string, settings: AppSettings): Record<string, Handler> {
  return {
    [`/api/plugins/${pluginId}/settings`]: async (request) => {
      if (request.method !== 'POST') {
        return Response.json({ id: pluginId, type: 'app', ...settings.forApi });
      }
      if (personOf(request).role !== 'Admin') {
        return Response.json({ message: 'Only an Admin may change settings.' }, { status: 403 });
      }
      settings.change(await request.json(), Date.now());
      return Response.json({ message: 'Plugin settings updated' });
    },
  };
}
