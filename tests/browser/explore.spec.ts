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

  await expect(page.getByText(/predicted yhat$/)).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('combobox', { name: 'Series' }).click();
  await page.getByRole('option', { name: /yhat_lower$/ }).click();

  await expect(page.getByRole('cell').first()).toBeVisible();
  await preview.screenshot('explore');
});

test('offers a newcomer expressions to try', async ({ page }) => {
  await page.goto('/explore');
  await pickSource(page, 'Demonstration logs');
  await page.getByRole('button', { name: /^count_over_time/ }).click();

  await expect(page.getByText(/level="error".*predicted yhat$/)).toBeVisible();
});

test('says what to change where the wrapped query fails', async ({ page }) => {
  await page.goto('/explore');
  await pickSource(page, 'Demonstration workload');
  await writeExpression(page, 'sum(demonstration_requests_per_second)');

  await expect(page.getByRole('alert')).toContainText('PROMETHEUS_URL');
});
