import { expect, test } from '@grafana/plugin-e2e';
import { countInk } from '../countInk';
import { FIRST_GREEN } from './colours';

/** The panel shows 15 minutes of the past and 5 of the future. */
const NOW_PART = 0.75;

test('the provisioned dashboard draws a forecast past now', async ({ gotoDashboardPage, page }) => {
  await gotoDashboardPage({ uid: 'presage-this-machine' });

  const chart = page.getByRole('img', { name: 'Forecast of CPU' });
  await expect.poll(() => countInk(chart, FIRST_GREEN, 0, NOW_PART - 0.01)).toBeGreaterThan(50);
  await expect.poll(() => countInk(chart, FIRST_GREEN, NOW_PART + 0.01, 1)).toBeGreaterThan(20);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.screenshot({ path: 'artifacts/grafana/dashboard.png' });
});

test('a panel tells what it expects under the pointer', async ({ gotoDashboardPage, page }) => {
  await gotoDashboardPage({ uid: 'presage-this-machine' });
  const chart = page.getByRole('img', { name: 'Forecast of Memory' });
  await expect(chart.locator('canvas')).toBeVisible();

  await expect(async () => {
    const box = await chart.locator('.u-over').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    // The Memory panel shows 15 minutes of the past and 10 of the future: this is just after now.
    await page.mouse.move((box?.x ?? 0) + 0.62 * (box?.width ?? 0), (box?.y ?? 0) + 0.5 * (box?.height ?? 0));
    await expect(page.getByText('Expected', { exact: true }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByText(/^95 % band$/).first()).toBeVisible();
  await expect(page.getByText('Model', { exact: true }).first()).toBeVisible();
});

test('a panel tells why it took its model', async ({ gotoDashboardPage, page }) => {
  await gotoDashboardPage({ uid: 'presage-this-machine' });
  await page.getByRole('button', { name: 'Why this forecast' }).first().click();

  await expect(page.getByRole('columnheader', { name: 'MASE' })).toBeVisible();
  await expect(page.getByRole('row').filter({ has: page.getByTitle('Chosen') })).toHaveCount(1);
  await page.screenshot({ path: 'artifacts/grafana/details.png' });
});
