import type { DashboardStore } from './DashboardStore';

type Handler = (request: Bun.BunRequest) => Response | Promise<Response>;

/** The endpoints that list, show and save dashboards; saved ones last as long as the preview runs. */
export function dashboardRoutes(store: DashboardStore): Record<string, Handler> {
  return {
    '/api/search': async (request) => {
      const tags = new URL(request.url).searchParams.getAll('tag');
      const found = (await store.list()).filter((dashboard) => tags.every((tag) => dashboard.tags?.includes(tag)));
      return Response.json(
        found.map(({ uid, title, tags: own = [] }) => ({ uid, title, tags: own, type: 'dash-db', url: `/d/${uid}` }))
      );
    },
    '/api/dashboards/uid/:uid': async (request) => {
      const { uid } = request.params as { uid: string };
      const dashboard = await store.find(uid);
      return dashboard
        ? Response.json({ dashboard, meta: { canEdit: false, url: `/d/${uid}` } })
        : Response.json({ message: `There is no dashboard ${uid}.` }, { status: 404 });
    },
    '/api/dashboards/db': async (request) => {
      const { dashboard } = (await request.json()) as { dashboard?: unknown };
      const { uid } = store.save(dashboard);
      return Response.json({ uid, url: `/d/${uid}`, status: 'success', version: 1 });
    },
    '/api/prometheus/grafana/api/v1/rules': () => Response.json({ status: 'success', data: { groups: [] } }),
  };
}
