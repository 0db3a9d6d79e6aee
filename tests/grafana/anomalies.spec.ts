import { expect, test } from '@grafana/plugin-e2e';
import type { APIRequestContext, Page } from '@playwright/test';
import type { ForecastFrame, QueryAnswer } from './askForecast';
import { faultExpression } from './faultExpression';
import { withDashboard } from './withDashboard';

const PANEL = 'Made-up load';

const SETTINGS = { history: '2h', horizon: '5m', step: '15s' } as const;

async function askAnomalies(request: APIRequestContext, show: readonly string[]): Promise<readonly ForecastFrame[]> {
  const query = {
    refId: 'A',
    datasource: { uid: 'presage', type: 'presage-forecast-datasource' },
    source: {
      datasource: { uid: 'prometheus', type: 'prometheus' },
      query: { refId: 'A', expr: faultExpression(Date.now()), range: true, legendFormat: 'load' },
    },
    ...SETTINGS,
    show,
    intervalMs: 15_000,
    maxDataPoints: 1_000,
  };
  const response = await request.post('/api/ds/query', { data: { from: 'now-30m', to: 'now', queries: [query] } });
  const { results } = (await response.json()) as QueryAnswer;
  expect(results.A.error).toBeUndefined();
  return results.A.frames ?? [];
}

/** A forecast panel of the made-up load. */
const loadPanel = () => ({
  type: 'presage-forecast-panel',
  title: PANEL,
  datasource: { type: 'prometheus', uid: 'prometheus' },
  options: {
    ...SETTINGS,
    openIncidents: true,
    legend: { showLegend: true, displayMode: 'list', placement: 'bottom' },
  },
  targets: [{ refId: 'A', expr: faultExpression(Date.now()), range: true, legendFormat: 'load' }],
});

const markIn = (page: Page) => page.getByRole('button', { name: /^(Critical|Warning) anomaly of load at / }).first();

test('the data source says what is unusual, how much, and since when', async ({ request }) => {
  const frames = await askAnomalies(request, ['anomaly', 'score', 'severity', 'health', 'incidents']);
  const highest = (name: string) =>
    Math.max(...(frames.find(({ schema }) => schema.fields[1]?.name === name)?.data.values[1] ?? []));

  expect(highest('load:anomalous')).toBe(1);
  expect(highest('load:score')).toBeGreaterThan(0.5);
  expect(highest('load:severity')).toBeGreaterThanOrEqual(1);
  const health = frames.find(({ schema }) => schema.fields[1]?.name === 'health')?.data.values[1] ?? [];
  expect(Math.min(...health)).toBeLessThan(100);
  const incidents = frames.find(({ schema }) => schema.fields.some(({ name }) => name === 'reason'));
  expect(incidents?.data.values[0].length).toBeGreaterThanOrEqual(1);
});

test('the panel lists what is unusual, and tells why at its mark', async ({ request, page }) => {
  await withDashboard(request, loadPanel(), async (uid) => {
    await page.goto(`/d/${uid}`);
    const row = page.getByRole('list', { name: 'Anomalies' }).getByRole('listitem').first();
    await expect(row).toContainText(/load.*was expected/);
    await markIn(page).click();

    await expect(page.getByText('Measured', { exact: true })).toBeVisible();
    await page.screenshot({ path: 'artifacts/grafana/incident.png' });
    await page.keyboard.press('Escape');
    await row.getByRole('button', { name: /was expected/ }).click();
    await expect(page).toHaveURL(/from=20/);
  });
});

test('an annotation is written where somebody asks for it, and shown', async ({ request, page }) => {
  await withDashboard(request, loadPanel(), async (uid) => {
    await page.goto(`/d/${uid}`);
    await markIn(page).click();
    await page.getByRole('button', { name: 'Annotate' }).click();

    await expect(page.getByRole('note', { name: /^Annotation: load: / })).toBeVisible();
    const response = await request.get(`/api/annotations?dashboardUID=${uid}`);
    expect(await response.json()).toMatchObject([
      { panelId: 1, tags: expect.arrayContaining(['presage', 'anomaly']), text: expect.stringContaining('load: ') },
    ]);
    await page.screenshot({ path: 'artifacts/grafana/annotation.png' });
  });
});

test('an alarm that is called wrong goes, and the dashboard can be saved with it', async ({ request, page }) => {
  await withDashboard(request, loadPanel(), async (uid) => {
    await page.goto(`/d/${uid}?editPanel=1`);
    await expect(page.getByText(/^With this setting: \d+ alarms? in the last /)).toBeVisible();
    await page.screenshot({ path: 'artifacts/grafana/sensitivity.png' });
    const name = (await markIn(page).getAttribute('aria-label')) ?? '';
    await markIn(page).click();
    await page.getByRole('button', { name: 'This alarm is wrong' }).click();

    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'False alarms' }).getByLabel('From')).toBeVisible();
  });
});

test('the provisioned dashboard tells how this machine is', async ({ gotoDashboardPage, page }) => {
  await gotoDashboardPage({ uid: 'presage-health' });

  await expect(page.getByText('of 100', { exact: true })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'reason' })).toBeVisible();
  await expect(page.getByTestId('data-testid Panel status error')).toHaveCount(0);
  await page.screenshot({ path: 'artifacts/grafana/health.png' });
});
