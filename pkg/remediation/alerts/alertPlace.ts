import type { DashboardPlace } from '../../store/records/DashboardPlace';

/** Below Grafana's address: `/d/<uid>`, `/d/<uid>/<slug>`. */
const DASHBOARD_PATH = /\/d\/([A-Za-z0-9_-]{1,40})(?:\/|$)/;

/** Newer Grafanas write `panel-2`. */
const PANEL = /^(?:panel-)?(\d{1,9})$/;

/** @returns the graph that an alert's links name; undefined where they name none */
export function alertPlace(dashboardUrl: string | undefined, panelUrl: string | undefined): DashboardPlace | undefined {
  const panel = parseUrl(panelUrl);
  const dashboardUid = DASHBOARD_PATH.exec((panel ?? parseUrl(dashboardUrl))?.pathname ?? '')?.[1];
  if (dashboardUid === undefined) {
    return undefined;
  }
  const panelId = PANEL.exec(panel?.searchParams.get('viewPanel') ?? '')?.[1];
  return { dashboardUid, panelId: panelId === undefined ? undefined : Number(panelId) };
}

function parseUrl(url: string | undefined): URL | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
}
