import { DASHBOARD_TAG } from '../grafana/findForecastDashboards';
import type { DashboardRequest } from './DashboardRequest';

/**
 * A dashboard with one forecast panel. It shows as much of the past as of the future.
 * @returns the dashboard's JSON, as Grafana saves it
 */
export function forecastDashboard({ title, source, history, horizon }: DashboardRequest) {
  return {
    title,
    tags: [DASHBOARD_TAG],
    timezone: 'browser',
    refresh: '1m',
    time: { from: `now-${horizon}`, to: 'now' },
    panels: [
      {
        id: 1,
        type: 'presage-forecast-panel',
        title,
        datasource: source.datasource,
        gridPos: { x: 0, y: 0, w: 24, h: 14 },
        fieldConfig: { defaults: {}, overrides: [] },
        options: { history, horizon },
        targets: [{ ...source.query, refId: 'A', datasource: source.datasource }],
      },
    ],
  };
}
