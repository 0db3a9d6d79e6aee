import { expect } from '@playwright/test';
import type { Configuration } from '../../pkg/remediation/configuration/Configuration';
import { askResource } from './askResource';
import { test } from './test';

const APP = '/a/presage-forecast-app';

test('a target is made with a secret that is never shown again, and tested', async ({ preview, page, request }) => {
  const { configuration } = await askResource<{ configuration: Configuration }>(request, 'configuration');
  const url = String(configuration.targets[0]?.settings.url);
  await page.goto(`${APP}/targets`);
  await page.getByRole('link', { name: 'Add a target' }).click();
  await page.getByText('Webhook', { exact: true }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill('Second receiver');
  await page.getByRole('textbox', { name: /^Address/ }).fill(url);
  await page.getByLabel(/^Signing secret/).fill(`whsec_${btoa('another secret that nobody knows')}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('configured').or(page.locator('input[value="configured"]'))).toBeVisible();

  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect(page.getByText(/Answered 401/)).toBeVisible();
  await expect(page.getByText(/The signature is not right/)).toBeVisible();
  await preview.screenshot('remediation-target');

  await page.getByRole('button', { name: 'Back to the targets' }).click();
  const made = page.getByRole('article', { name: 'Second receiver' });
  await expect(made.getByText(/Answered 401/)).toBeVisible();
  await made.getByRole('link', { name: 'Second receiver' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(page.getByRole('article', { name: 'Demonstration workload' })).toBeVisible();
  await expect(made).toHaveCount(0);
});

test('a policy is tried on the last 7 days before it is saved', async ({ preview, page }) => {
  await page.goto(`${APP}/policies/edit/restart-when-full`);
  await page.getByRole('button', { name: 'Try on the last 7 days' }).click();

  await expect(page.getByRole('img', { name: /^It would have acted \d+ times/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'web-1' }).first()).toBeVisible();
  await preview.screenshot('remediation-trial');

  await page.getByRole('textbox', { name: /^Condition/ }).fill('memory > 99.9');
  await page.getByRole('button', { name: 'Try on the last 7 days' }).click();
  await expect(page.getByText('It would not have acted: its condition was never true.')).toBeVisible();
});

test('a policy is made of a template, as a dry run', async ({ preview, page, request }) => {
  await page.goto(`${APP}/policies`);
  await page.getByRole('link', { name: 'Shift load' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The policy is not complete')).toBeVisible();

  for (const target of await page.getByRole('combobox', { name: /^Target/ }).all()) {
    await target.click();
    await page.getByRole('option', { name: 'Demonstration workload' }).click();
  }
  await preview.screenshot('remediation-policy');
  await page.getByRole('button', { name: 'Save' }).click();
  const made = page.getByRole('article', { name: 'Shift load' });
  await expect(made.getByText('dry run', { exact: true }).first()).toBeVisible();
  const { configuration } = await askResource<{ configuration: Configuration }>(request, 'configuration');
  expect(configuration.policies.find(({ name }) => name === 'Shift load')).toMatchObject({ dryRun: true });

  await made.getByRole('link', { name: 'Shift load' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(made).toHaveCount(0);
});
