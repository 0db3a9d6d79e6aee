import { expect } from '@playwright/test';
import { test } from './test';

const DASHBOARD = 'presage-demonstration';
const TRAFFIC = 'Requests to checkout';
const SERVICES = 'Requests by service';

test('tells why a model was chosen, and how the others did', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  await preview.panel(TRAFFIC).getByRole('button', { name: 'Why this forecast' }).click();

  const chosen = page.getByRole('row').filter({ has: page.getByTitle('Chosen') });
  await expect(chosen).toHaveCount(1);
  await expect(chosen.getByRole('cell', { name: /^\d\.\d\d$/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^Seasonal naive/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /gaps? filled/ })).toBeVisible();
  await preview.screenshot('details');
});

test('tells the models of many series together, and of one that is picked', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  await preview.panel(SERVICES).getByRole('button', { name: 'Why this forecast' }).click();
  await expect(page.getByText(/: \d+ of 12 series$/).first()).toBeVisible();

  await page.getByRole('combobox', { name: 'Series' }).click();
  await page.getByRole('option', { name: 'gateway' }).click();

  await expect(page.getByRole('row').filter({ has: page.getByTitle('Chosen') })).toHaveCount(1);
  await preview.screenshot('details-of-many');
});

test('draws the seasons below the chart, in line with its time', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);
  const panel = preview.panel(TRAFFIC);
  const strip = panel.getByRole('img', { name: 'Season of 1 d of checkout' });

  await expect(strip.locator('path')).toHaveAttribute('d', /^M.*L/);
  const plot = await panel.locator('.u-over').boundingBox();
  const below = await strip.boundingBox();
  expect(below?.x).toBeCloseTo(plot?.x ?? NaN, 0);
  expect(below?.width).toBeCloseTo(plot?.width ?? NaN, 0);
  await preview.screenshot('components');
});
