import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { AuditRecord } from '../../pkg/store/records/AuditRecord';
import type { RunRecord } from '../../pkg/store/records/RunRecord';
import { askResource } from './askResource';
import { takeRole } from './takeRole';
import { test } from './test';

const APP = '/a/presage-forecast-app';
const DASHBOARD = 'presage-demonstration';
const PANEL = 'Memory of web-1';

/** A watch looks every ten seconds, and the workload is measured every minute. */
const HEAL_LIMIT_MS = 120_000;
const TEST_LIMIT_MS = 240_000;

/** Presses through the dialog, once the limits let it: another test may have acted on the same instance just now. */
async function press(dialog: Locator): Promise<void> {
  const send = dialog.getByRole('button', { name: /^(Send to|Ask for)/ });
  await expect(async () => {
    if (await send.isDisabled()) {
      await dialog.getByRole('button', { name: 'Look again' }).click();
    }
    await expect(send).toBeEnabled({ timeout: 1_000 });
  }).toPass();
  await send.click();
}

test('a button leads to a signed request, which the log shows until the workload has healed', async ({
  preview,
  page,
}) => {
  test.setTimeout(TEST_LIMIT_MS);
  await preview.openDashboard(DASHBOARD);
  await preview.panel(PANEL).getByRole('button', { name: 'Restart the service' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restart the service' });
  await expect(dialog.getByRole('region', { name: /^Request to/ })).toContainText(
    /POST http:\/\/127\.0\.0\.1:\d+\/restart/
  );
  await press(dialog);
  const link = dialog.getByRole('link', { name: 'Show in the log' });
  await expect(link).toBeVisible();
  await link.click();

  const drawer = page.getByRole('dialog', { name: /Restart the service/ });
  await expect(drawer.getByRole('region', { name: 'Request to demonstration' })).toContainText('"subject": "web-1"');
  await expect(drawer.getByText(/"signature":"verified"/)).toBeVisible();
  await expect(drawer.getByText('healed', { exact: true }).first()).toBeVisible({ timeout: HEAL_LIMIT_MS });
  await expect(drawer.getByRole('list', { name: 'Audit of this run' }).getByRole('listitem').first()).toBeVisible();
  await preview.screenshot('remediation-run');

  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('row', { name: /Restart the service/ }).first()).toContainText('healed');
  await preview.screenshot('remediation-log');
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Search' }).fill('nothing is called so');
  await expect(page.getByText('No remediation matches')).toBeVisible();
});

test('what asks for approval waits, and is sent once an Editor has said yes', async ({ preview, page, request }) => {
  test.setTimeout(TEST_LIMIT_MS);
  await preview.openDashboard(DASHBOARD);
  await preview.panel(PANEL).getByRole('button', { name: 'Restart with approval' }).click();
  await press(page.getByRole('dialog', { name: 'Restart with approval' }));
  await expect
    .poll(async () => (await askResource<RunRecord[]>(request, 'runs?states=awaiting approval')).length)
    .toBeGreaterThan(0);

  await takeRole(page, 'Viewer');
  await page.goto(`${APP}/approvals`);
  await expect(page.getByText(/may see this but not answer/)).toBeVisible();
  await takeRole(page, 'Editor');
  await page.reload();
  const waiting = page.getByRole('article', { name: 'Restart with approval on web-1' });
  await expect(waiting.getByRole('region', { name: 'Request that waits' })).toContainText('/restart');
  await expect(waiting.getByText(/\d s left$/)).toBeVisible();
  await preview.screenshot('remediation-approval');
  await waiting.getByRole('button', { name: 'Approve and send' }).click();

  await expect(page.getByText('Nothing waits for an answer')).toBeVisible();
  const [approved] = await askResource<AuditRecord[]>(request, 'audit?kinds=approved&limit=1');
  expect(approved?.actor).toMatchObject({ kind: 'person', person: { login: 'preview', role: 'Editor' } });
});

test('the kill switch asks why, says so on every page, and lets things go on', async ({ preview, page }) => {
  await page.goto(`${APP}/settings`);
  await page.getByRole('button', { name: 'Stop all automatic actions' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('We deploy');
  await page.getByRole('dialog').getByRole('button', { name: 'Stop all automatic actions' }).click();
  await expect(page.getByText('Automatic actions are switched off')).toBeVisible();
  await preview.screenshot('remediation-kill-switch');

  for (const tab of ['Home', 'Remediations', 'Approvals', 'Policies', 'Targets', 'Audit']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByText('Automatic actions are switched off')).toBeVisible();
    await expect(page.getByText(/We deploy/).first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'Switch them on again in the settings' }).click();
  await page.getByRole('button', { name: 'Let automatic actions go on' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Deployed');
  await page.getByRole('dialog').getByRole('button', { name: 'Let automatic actions go on' }).click();
  await expect(page.getByText('Automatic actions are switched off')).toHaveCount(0);
});

test('the audit is searched, checked and saved', async ({ preview, page }) => {
  await page.goto(`${APP}/audit`);
  await page.getByRole('button', { name: 'Check the chain' }).click();
  await expect(page.getByText('The chain is whole')).toBeVisible();
  await preview.screenshot('remediation-audit');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('presage-audit.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  expect(lines[0]).toContain('hash');
  expect(lines.length).toBeGreaterThan(1);
});

test('a Viewer reads everything and has no buttons', async ({ page }) => {
  await page.goto(`${APP}/targets`);
  await takeRole(page, 'Viewer');
  await page.reload();
  await expect(page.getByText(/may see the targets but not change them/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send a test' })).toHaveCount(0);

  await page.getByRole('tab', { name: 'Policies' }).click();
  await expect(page.getByRole('switch', { name: 'Enable Restart the service' })).toBeDisabled();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await expect(page.getByRole('textbox', { name: /^Allowed hosts/ })).toHaveAttribute('readonly');
  await expect(page.getByRole('button', { name: 'Stop all automatic actions' })).toHaveCount(0);
});

for (const theme of ['dark', 'light'] as const) {
  test(`the pages of remediation are drawn in the ${theme} theme`, async ({ preview, page }) => {
    await page.goto(APP);
    if (theme === 'light') {
      await page.getByRole('button', { name: 'Use the light theme' }).click();
    }
    for (const tab of ['Home', 'Remediations', 'Policies', 'Targets', 'Settings']) {
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tab', { name: tab, selected: true })).toBeVisible();
      await expect(page.getByText(/^(Reading|Looking)/)).toHaveCount(0);
      await preview.screenshot(`remediation-${tab.toLowerCase()}-${theme}`);
    }
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
