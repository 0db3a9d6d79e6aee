import path from 'node:path';
import { ZodError } from 'zod';
import { accessRoutes } from './accessRoutes';
import { annotationRoutes } from './annotationRoutes';
import { answerQueries } from './answerQueries';
import { appSettingsRoutes } from './appSettingsRoutes';
import { bootData } from './bootData';
import { dashboardRoutes } from './dashboardRoutes';
import { isLocalRequest } from './isLocalRequest';
import type { Preview } from './Preview';
import { personOf } from './previewUser';
import { serveFile } from './serveFile';

const APP_ID = 'presage-forecast-app';

type Handler = (request: Bun.BunRequest) => Response | Promise<Response>;

/** The preview's HTTP routes: its page, the built plugins' files, and the few endpoints of Grafana's that they use. */
export function createRoutes(preview: Preview): Record<string, Handler> {
  const { pluginHost, dataSources, folders } = preview;

  const routes: Record<string, Handler> = {
    '/page/:file': (request) => {
      const file = preview.pageFiles.get(parameter(request, 'file'));
      return file ? new Response(file) : missing(request);
    },
    '/icons/:file': (request) => serveFile(folders.page, path.join('icons', parameter(request, 'file'))),
    '/public/plugins/:id/*': (request) => {
      const id = parameter(request, 'id');
      const plugin = preview.plugins.find(({ manifest }) => manifest.id === id);
      return plugin ? serveFile(plugin.folder, restOf(request, `/public/plugins/${id}/`)) : missing(request);
    },
    // Icons that Grafana ships and @grafana/ui asks for but doesn't.
    '/public/build/img/icons/unicons/spinner.svg': () => serveFile(folders.page, 'icons/spinner.svg'),
    '/public/build/img/icons/unicons/angle-double-left.svg': () =>
      serveFile(folders.page, 'icons/angle-double-left.svg'),
    '/public/build/*': (request) => serveFile(folders.grafanaAssets, restOf(request, '/public/build/')),

    '/api/health': () => Response.json({ database: 'none', version: 'preview' }),
    ...accessRoutes,
    '/api/preview/boot': async (request) =>
      Response.json(bootData(preview, await preview.dashboards.list(), personOf(request))),
    ...dashboardRoutes(preview.dashboards),
    ...annotationRoutes(),

    '/api/ds/query': async (request) => {
      const results = await answerQueries(await request.json(), dataSources, pluginHost, request.signal);
      return Response.json({ results });
    },
    '/api/datasources/uid/:uid': (request) => {
      const dataSource = dataSources.find(({ uid }) => uid === parameter(request, 'uid'));
      return dataSource ? Response.json({ ...dataSource, source: undefined }) : missing(request);
    },
    '/api/datasources/uid/:uid/health': (request) => {
      const dataSource = dataSources.find(({ uid }) => uid === parameter(request, 'uid'));
      return dataSource?.source === undefined && dataSource !== undefined
        ? pluginHost.checkHealth(dataSource.type, dataSource)
        : missing(request);
    },
    '/api/datasources/uid/:uid/resources/*': (request) => {
      const uid = parameter(request, 'uid');
      const dataSource = dataSources.find((candidate) => candidate.uid === uid);
      const path = restOf(request, `/api/datasources/uid/${uid}/resources/`);
      return dataSource?.source === undefined && dataSource !== undefined
        ? pluginHost.callResource(dataSource.type, path, request, personOf(request), dataSource)
        : missing(request);
    },

    ...appSettingsRoutes(APP_ID, preview.appSettings),
    '/api/plugins/:id/health': (request) => pluginHost.checkHealth(parameter(request, 'id')),
    '/api/plugins/:id/metrics': (request) => pluginHost.collectMetrics(parameter(request, 'id')),
    '/api/plugins/:id/resources/*': (request) => {
      const id = parameter(request, 'id');
      return pluginHost.callResource(id, restOf(request, `/api/plugins/${id}/resources/`), request, personOf(request));
    },
    '/public/*': missing,
    '/api/*': missing,
    '/*': () => serveFile(folders.page, 'index.html'),
  };
  return Object.fromEntries(
    Object.entries(routes).map(([path, handler]) => [path, (request) => guard(request, preview.token, handler)])
  );
}

/** The page needs no token, as a browser would have a session; a plugin's token has to be the right one. */
async function guard(request: Bun.BunRequest, token: string, handler: Handler): Promise<Response> {
  const authorization = request.headers.get('authorization');
  if (!isLocalRequest(request)) {
    return Response.json({ message: 'The preview answers on this machine only.' }, { status: 403 });
  }
  if (authorization !== null && authorization !== `Bearer ${token}`) {
    return Response.json({ message: 'Invalid token' }, { status: 401 });
  }
  try {
    return await handler(request);
  } catch (error) {
    const isMalformed = error instanceof ZodError || error instanceof SyntaxError;
    return Response.json({ message: String(error) }, { status: isMalformed ? 400 : 500 });
  }
}

function parameter(request: Bun.BunRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

function restOf(request: Request, prefix: string): string {
  return new URL(request.url).pathname.slice(prefix.length);
}

function missing(request: Request): Response {
  const { pathname } = new URL(request.url);
  return Response.json({ message: `The preview is not a whole Grafana: it has no ${pathname}.` }, { status: 404 });
}
