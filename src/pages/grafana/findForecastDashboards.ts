import { z } from 'zod';
import { readGrafana } from './readGrafana';

/** Marks the dashboards that Presage brings or makes. */
export const DASHBOARD_TAG = 'presage';

const dashboardsSchema = z.array(z.object({ uid: z.string(), title: z.string(), url: z.string() }));

export type FoundDashboard = z.infer<typeof dashboardsSchema>[number];

/** The dashboards with Presage's tag that the person may see. */
export function findForecastDashboards(): Promise<FoundDashboard[]> {
  return readGrafana(`/api/search?type=dash-db&tag=${DASHBOARD_TAG}`, dashboardsSchema);
}
