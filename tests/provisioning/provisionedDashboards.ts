import { readCompose } from './readCompose';

const MOUNTED_DASHBOARD = /^\.\/(.+\.json):\/etc\/presage\/dashboards\//;

/** The files of the dashboards that Compose gives to Grafana. */
export const provisionedDashboards: readonly string[] = (readCompose().services['grafana']?.volumes ?? []).flatMap(
  (volume) => MOUNTED_DASHBOARD.exec(volume)?.[1] ?? []
);
