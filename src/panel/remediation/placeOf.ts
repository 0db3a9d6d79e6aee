import type { DataQueryRequest } from '@grafana/data';
import type { DashboardPlace } from '../../../pkg/store/records/DashboardPlace';

/**
 * Where on which dashboard a panel stands, as Grafana notes it in the panel's query.
 * @returns undefined outside of saved dashboards, such as in Explore
 */
export function placeOf(request: DataQueryRequest | undefined): DashboardPlace | undefined {
  const { dashboardUID, panelId } = request ?? {};
  return dashboardUID ? { dashboardUid: dashboardUID, panelId } : undefined;
}
