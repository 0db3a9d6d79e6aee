import { expect, type Page } from '@playwright/test';
import { test } from './test';

async function pickSource(page: Page, name: string): Promise<void> {
  // The first picker is the page's own, the second one that of Presage's query editor.
  await page.getByRole('combobox', { name: 'Select a data source' }).nth(1).click();
  await page.getByRole('option', { name }).click();
}

async function writeExpression(page: Page, expression: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Expression' }).fill(expression);
  await page.getByRole('button', { name: 'Run query' }).click();
}

test('forecasts a wrapped query through the executable', async ({ preview, page }) => {
  await page.goto('/explore');
  await pickSource(page, 'Demonstration workload');
  await writeExpression(page, 'demonstration_requests_per_second{service="search"}');

  const forecast = page.getByRole('button', { name: /predicted.*yhat \(/ });
  await expect(forecast).toBeVisible();
  await forecast.click();

  await expect(page.getByRole('cell').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /yhat_lower \(/ })).toBeVisible();
  await preview.screenshot('explore');
});

test('says what to change where the wrapped query fails', async ({ page }) => {
  await page.goto('/explore');
  await pickSource(page, 'Demonstration workload');
  await writeExpression(page, 'sum(demonstration_requests_per_second)');

  await expect(page.getByRole('alert')).toContainText('PROMETHEUS_URL');
});
