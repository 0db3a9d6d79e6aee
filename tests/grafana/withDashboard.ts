import type { APIRequestContext } from '@playwright/test';

/** Makes a dashboard with one panel, and takes it away after what is done with it. */
export async function withDashboard(
  request: APIRequestContext,
  panel: object,
  act: (uid: string) => Promise<void>
): Promise<void> {
  const dashboard = {
    title: `Test ${Date.now()}`,
    panels: [{ id: 1, gridPos: { x: 0, y: 0, w: 24, h: 14 }, ...panel }],
    time: { from: 'now-30m', to: 'now' },
  };
  const response = await request.post('/api/dashboards/db', { data: { dashboard } });
  const { uid } = (await response.json()) as { uid: string };
  try {
    await act(uid);
  } finally {
    await request.delete(`/api/dashboards/uid/${uid}`);
  }
}
