import { expect } from '@playwright/test';
import { test } from './test';

test('shows real samples of this machine', async ({ preview, page, request }) => {
  await expect
    .poll(
      async () => {
        const nowMs = Date.now();
        const response = await request.post('/api/ds/query', {
          data: {
            from: String(nowMs - 60_000),
            to: String(nowMs),
            queries: [
              {
                refId: 'A',
                datasource: { uid: 'prometheus', type: 'prometheus' },
                expr: 'instance:node_memory_utilisation:percent',
                intervalMs: 5_000,
              },
            ],
          },
        });
        const { results } = (await response.json()) as { results: { A: { frames: unknown[] } } };
        return results.A.frames.length;
      },
      { timeout: 30_000 }
    )
    .toBe(1);
  await preview.openDashboard('presage-this-machine');

  await expect(page.getByRole('heading', { name: 'This machine' }).first()).toBeVisible();
  await expect(preview.panel('Memory').locator('.u-over')).toBeVisible();
  await preview.screenshot('this-machine');
});

test('shows the pages of the app', async ({ preview, page }) => {
  await page.goto('/a/presage-forecast-app');

  await expect(page.getByRole('heading', { name: 'See a forecast' })).toBeVisible();
  await expect(page.getByText('Presage reaches Grafana and has every permission it needs.')).toBeVisible();
  await preview.screenshot('app');
});

test('says that a panel of another kind is not drawn here', async ({ request, page }) => {
  const dashboard = {
    title: 'Other panels',
    uid: 'other-panels',
    panels: [{ id: 1, type: 'heatmap', title: 'Heat', gridPos: { x: 0, y: 0, w: 12, h: 8 } }],
  };
  await request.post('/api/dashboards/db', { data: { dashboard } });
  await page.goto('/d/other-panels');

  await expect(page.getByText('The preview has no "heatmap" panel')).toBeVisible();
});

test('says that a page of Grafana is not here', async ({ page }) => {
  await page.goto('/alerting/new');

  await expect(page.getByText('The preview has no such page')).toBeVisible();
});
