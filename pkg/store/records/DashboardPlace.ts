/** The graph an action belongs to; its annotations are drawn there. */
export interface DashboardPlace {
  readonly dashboardUid: string;
  readonly panelId: number | undefined;
}
