import { expect, test } from '@grafana/plugin-e2e';

test('the provisioned dashboard shows forecasts', async ({ gotoDashboardPage, page }) => {
  await gotoDashboardPage({ uid: 'presage-this-machine' });

  const charts = page.getByRole('img', { name: /forecast/i });
  await expect(charts.first()).toBeVisible({ timeout: 30_000 });
  await expect(charts.first().locator('canvas')).toBeVisible();
  await page.screenshot({ path: 'artifacts/grafana/dashboard.png', fullPage: true });
});
