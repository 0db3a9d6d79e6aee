import { expect } from '@playwright/test';
import { test } from './test';

const DASHBOARD = 'presage-demonstration';
const LATENCY = 'Latency of checkout (95th percentile)';
const CPU = 'CPU of web-1';
const DISK = 'When is the disk full?';

/** The workload's incident two and a half days ago shows in both. */
const MARK = /^(Critical|Warning) anomaly of /;

test('lists the anomalies in view, and zooms to the one that is clicked', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  const row = preview.panel(LATENCY).getByRole('list', { name: 'Anomalies' }).getByRole('listitem').first();
  await expect(row).toContainText(/checkout.*where .* was expected/);
  await preview.screenshot('incident-list');

  await row.getByRole('button', { name: /was expected/ }).click();

  await expect(page).toHaveURL(/from=\d+/);
  const { searchParams } = new URL(page.url());
  const shownMs = Number(searchParams.get('to')) - Number(searchParams.get('from'));
  expect(shownMs).toBeLessThan(4 * 86_400_000);
  await expect(preview.panel(LATENCY).getByRole('button', { name: MARK }).first()).toBeVisible();
  await preview.screenshot('incident-zoomed');
});

test('tells the reason at a mark in the chart, and opens with the keyboard', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  const mark = preview.panel(CPU).getByRole('button', { name: MARK }).first();
  await expect(mark).toBeVisible();

  await mark.focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText(/where .* was expected/).first()).toBeVisible();
  await expect(page.getByText('Measured', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annotate' })).toBeVisible();
  await preview.screenshot('incident-popover');
});

test('forgets an alarm that is called wrong', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  const marks = preview.panel(CPU).getByRole('button', { name: MARK });
  await expect(marks.first()).toBeVisible();
  const name = (await marks.first().getAttribute('aria-label')) ?? '';

  await marks.first().click();
  await page.getByRole('button', { name: 'This alarm is wrong' }).click();

  await expect(preview.panel(CPU).getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('writes an annotation where somebody asks for it', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  await preview.panel(CPU).getByRole('button', { name: MARK }).first().click();
  await page.getByRole('button', { name: 'Annotate' }).click();

  const note = preview.panel(CPU).getByRole('note', { name: /^Annotation: web-1: / });
  await expect(note.first()).toBeVisible();
  await note.first().hover();
  await expect(page.getByText(/presage, anomaly, (critical|warning)/)).toBeVisible();
  await preview.screenshot('annotation');
});

test('tells while the dial moves how many alarms there would have been', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  const options = await preview.openOptions(CPU);
  await options.getByRole('button', { name: 'Anomalies' }).click();
  const counted = options.getByText(/^With this setting: \d+ alarms? in the last /);
  await expect(counted).toBeVisible();
  const countOf = async () => Number(/\d+/.exec((await counted.textContent()) ?? '')?.[0]);
  const usual = await countOf();
  await options.getByText('Sensitivity', { exact: true }).scrollIntoViewIfNeeded();
  await preview.screenshot('sensitivity');

  await options.getByRole('slider', { name: 'Sensitivity' }).focus();
  await page.keyboard.press('End');

  await expect.poll(countOf).toBeGreaterThan(usual);
});

test('shows how the series are, and by which formula', async ({ preview, page }) => {
  await preview.openDashboard(DASHBOARD);
  await preview
    .panel(CPU)
    .getByRole('button', { name: /^Health \d+ (good|impaired|bad)$/ })
    .click();

  await expect(page.getByText(/^100 × \(1 − √/)).toBeVisible();
  await preview.screenshot('health');
});

test('says where there is nothing to report', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);

  await expect(preview.panel(DISK).getByText('No anomalies in this range')).toBeVisible();
});

test('sorts log lines into patterns, and draws how often each comes', async ({ preview, request }) => {
  const panel = {
    id: 1,
    type: 'presage-forecast-panel',
    title: 'Log lines',
    gridPos: { x: 0, y: 0, w: 24, h: 12 },
    options: {
      history: '30m',
      horizon: '5m',
      legend: { showLegend: true, displayMode: 'list', placement: 'bottom', calcs: [] },
    },
    targets: [{ refId: 'A', datasource: { type: 'loki', uid: 'demonstration-logs' }, expr: '{job="demonstration"}' }],
  };
  const dashboard = { uid: 'log-lines', title: 'Log lines', time: { from: 'now-30m', to: 'now' }, panels: [panel] };
  await request.post('/api/dashboards/db', { data: { dashboard } });
  await preview.openDashboard('log-lines');

  await expect(preview.panel('Log lines').getByText('order accepted', { exact: true })).toBeVisible();
  await expect(preview.panel('Log lines').locator('.u-over')).toBeVisible();
  await preview.screenshot('log-patterns');
});

for (const theme of ['dark', 'light'] as const) {
  test(`fits a narrow panel in the ${theme} theme`, async ({ preview, page }) => {
    await preview.openDashboard(DASHBOARD);
    if (theme === 'light') {
      await page.getByRole('button', { name: 'Use the light theme' }).click();
    }
    // Panels lie one below the other here, beside the preview's menu.
    await page.setViewportSize({ width: 560, height: 1400 });
    const row = preview.panel(LATENCY).getByRole('list', { name: 'Anomalies' }).getByRole('listitem').first();
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeVisible();

    const panel = await preview.panel(LATENCY).boundingBox();
    const box = await row.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual((panel?.x ?? 0) + (panel?.width ?? 0));
    await preview.screenshot(`narrow-${theme}`);
  });
}
