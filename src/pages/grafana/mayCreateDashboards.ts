import { config } from '@grafana/runtime';

/** Whether the person may save a new dashboard somewhere. */
export function mayCreateDashboards(): boolean {
  return config.bootData.user.permissions?.['dashboards:create'] === true;
}
