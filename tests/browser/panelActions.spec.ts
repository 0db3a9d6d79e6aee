import { expect, type APIRequestContext, type Locator } from '@playwright/test';
import { FakeRemediation } from './FakeRemediation';
import { test } from './test';

const DASHBOARD = 'buttons';
const CPU = 'CPU of web-1';
const SERVICES = 'Requests by service';

/** Two panels of the demonstration, with a button each. */
async function saveDashboard(request: APIRequestContext): Promise<void> {
  const response = await request.get('/api/dashboards/uid/presage-demonstration');
  const { dashboard } = (await response.json()) as { dashboard: { panels: Array<{ title: string; options: object }> } };
  const panels = dashboard.panels
    .filter(({ title }) => [CPU, SERVICES].includes(title))
    .map((panel) => ({ ...panel, options: { ...panel.options, remediations: ['restart-service'] } }));
  await request.post('/api/dashboards/db', {
    data: { dashboard: { ...dashboard, uid: DASHBOARD, title: 'Buttons', panels } },
  });
}

const restartIn = (place: Locator) => place.getByRole('button', { name: 'Restart service' });

test.beforeEach(({ request }) => saveDashboard(request));

test('shows what would be sent, sends nothing else, and follows the run', async ({ preview, page }) => {
  const remediation = await FakeRemediation.installOn(page);
  await preview.openDashboard(DASHBOARD);
  // What a press tells is what the panel knows by then.
  await expect(preview.panel(CPU).getByText(/anomal(y|ies) in this range$/i)).toBeVisible();
  await expect(preview.panel(CPU).getByRole('status', { name: 'Forecast in progress' })).toHaveCount(0);
  await restartIn(preview.panel(CPU)).click();
  const dialog = page.getByRole('dialog', { name: 'Restart service' });

  const request = dialog.getByRole('region', { name: 'Request to Cluster' });
  await expect(request).toContainText('PATCH https://cluster.test/apis/apps/v1/namespaces/shop/deployments/web');
  await expect(request).toContainText('authorization: Bearer ••••');
  await expect(dialog.getByText('Nothing speaks against it.')).toBeVisible();
  await preview.screenshot('press-preview');
  expect(remediation.presses).toEqual([]);

  await dialog.getByRole('button', { name: 'Send to Cluster' }).click();

  await expect(dialog.getByRole('status')).toContainText('watching');
  await preview.screenshot('press-run');
  await expect(dialog.getByRole('status')).toContainText('healed');
  await expect(dialog.getByRole('link', { name: 'Show in the log' })).toHaveAttribute('href', /\/remediations\/run-1$/);
  expect(remediation.presses).toEqual([{ ...remediation.previews[0], fingerprint: 'print-1' }]);
  expect(remediation.presses[0]).toMatchObject({
    labels: { instance: 'web-1' },
    values: { actual: expect.any(Number), expected: expect.any(Number), forecast: expect.any(Number) },
    place: { dashboardUid: DASHBOARD, panelId: 3 },
  });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toHaveCount(0);
});

test('is about an incident where its popover is pressed', async ({ preview, page }) => {
  const remediation = await FakeRemediation.installOn(page);
  await preview.openDashboard(DASHBOARD);
  await preview
    .panel(CPU)
    .getByRole('button', { name: /^(Critical|Warning) anomaly of / })
    .first()
    .click();
  await preview.screenshot('incident-buttons');
  await restartIn(page.getByTestId('toggletip-content')).click();

  await expect(page.getByRole('dialog').getByText(/^web-1: .*where .* was expected/)).toBeVisible();
  expect(remediation.previews[0]).toMatchObject({
    title: expect.stringMatching(/^web-1: /),
    values: { actual: expect.any(Number), upper: expect.any(Number) },
    problemSinceMs: expect.any(Number),
  });
});

test('asks which of several series is meant', async ({ preview, page }) => {
  const remediation = await FakeRemediation.installOn(page);
  await preview.openDashboard(DASHBOARD);
  await restartIn(preview.panel(SERVICES)).click();
  await page.getByRole('combobox', { name: 'About' }).click();
  await page.getByRole('option', { name: 'payment' }).click();

  await expect.poll(() => remediation.previews.at(-1)?.labels).toMatchObject({ service: 'payment' });
  await preview.screenshot('press-series');
});

test('lets nobody go past a policy’s no', async ({ preview, page }) => {
  const remediation = await FakeRemediation.installOn(page);
  remediation.decision = { verdict: 'decline', reason: 'subject cools down', explanation: 'It cools down for 34 s.' };
  await preview.openDashboard(DASHBOARD);
  await restartIn(preview.panel(CPU)).click();

  await expect(page.getByText('It cools down for 34 s.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send to Cluster' })).toBeDisabled();
  await preview.screenshot('press-declined');
  remediation.decision = { verdict: 'act', explanation: 'Nothing speaks against it.' };
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('button', { name: 'Send to Cluster' })).toBeEnabled();
});

test('the options pick which policies get a button', async ({ preview, page }) => {
  await FakeRemediation.installOn(page);
  await preview.openDashboard('presage-demonstration');
  await expect(preview.panel(CPU).locator('.u-over')).toBeVisible();
  await expect(restartIn(preview.panel(CPU))).toHaveCount(0);
  const options = await preview.openOptions(CPU);
  await options.getByRole('button', { name: 'Remediation' }).click();
  await options.getByRole('combobox', { name: 'Buttons' }).click();
  await page.getByRole('option', { name: /^Restart service/ }).click();

  await expect(options.getByRole('group', { name: 'Remediation' }).getByRole('button')).toHaveText('Restart service');
  await preview.screenshot('button-options');
});

for (const theme of ['dark', 'light'] as const) {
  test(`the dialog fits a narrow page in the ${theme} theme`, async ({ preview, page }) => {
    await FakeRemediation.installOn(page);
    await preview.openDashboard(DASHBOARD);
    if (theme === 'light') {
      await page.getByRole('button', { name: 'Use the light theme' }).click();
    }
    await page.setViewportSize({ width: 560, height: 1000 });
    // The panel is too narrow for buttons: they are in a menu.
    await preview.panel(CPU).getByRole('button', { name: 'Remediate' }).click();
    await page.getByRole('menuitem', { name: 'Restart service' }).click();
    const send = page.getByRole('button', { name: 'Send to Cluster' });
    await expect(send).toBeVisible();

    const box = await send.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(560);
    await preview.screenshot(`press-narrow-${theme}`);
  });
}

test.describe('with the preview’s own backend and receiver', () => {
  const MEMORY = 'Memory of web-1';

  /** The backend looks again and again whether it helped. */
  const HEALED_LIMIT_MS = 90_000;

  test('a press restarts the service, and its memory is seen to come back', async ({ preview, page }) => {
    test.setTimeout(HEALED_LIMIT_MS + 60_000);
    await preview.openDashboard('presage-demonstration');
    await preview.panel(MEMORY).getByRole('button', { name: 'Restart the service' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restart the service' });
    await expect(dialog.getByRole('region', { name: 'Request to Demonstration workload' })).toContainText('/restart');
    await preview.screenshot('press-preview-demonstration');
    await dialog.getByRole('button', { name: 'Send to Demonstration workload' }).click();

    await expect(dialog.getByRole('status')).toContainText('healed', { timeout: HEALED_LIMIT_MS });
    await preview.screenshot('press-healed');
  });

  test('a Viewer has no button', async ({ preview, page }) => {
    await preview.openDashboard('presage-demonstration');
    const buttons = preview.panel(MEMORY).getByRole('group', { name: 'Remediation' });
    await expect(buttons).toBeVisible();
    await page.getByRole('radiogroup', { name: 'Role' }).getByLabel('Viewer').check();

    await expect(preview.panel(MEMORY).locator('.u-over')).toBeVisible();
    await expect(preview.panel(MEMORY).getByText(/anomal(y|ies) in this range$/i)).toBeVisible();
    await expect(buttons).toHaveCount(0);
  });
});
