import { expect, test } from '@grafana/plugin-e2e';
import { askForecast, forecastFrame, MEMORY_FORECAST } from './askForecast';
import { writePromQl } from './writePromQl';

const UPPER_BAND_LEGEND = /VizLegend series .*:predicted.*yhat_upper/;

const TREND_LEGEND = /VizLegend series .*:trend/;

function exploreUrl(query: object): string {
  const panes = { one: { datasource: 'presage', queries: [query], range: { from: 'now-15m', to: 'now+10m' } } };
  return `/explore?schemaVersion=1&orgId=1&panes=${encodeURIComponent(JSON.stringify(panes))}`;
}

test('a forecast goes on past now, inside its band', async ({ request }) => {
  const { frames = [] } = await askForecast(request);
  const [expected, lower, upper] = ['yhat', 'yhat_lower', 'yhat_upper'].map((kind) => forecastFrame(frames, kind));

  expect(expected?.schema.fields[1]?.name).toMatch(/:predicted$/);
  const [timesMs = [], values = []] = expected?.data.values ?? [];
  expect(timesMs.at(-1)).toBeGreaterThan(Date.now() + 60_000);
  expect(timesMs.length).toBeGreaterThan(5);
  values.forEach((value, index) => {
    expect(value).toBeGreaterThanOrEqual(lower?.data.values[1][index] ?? Infinity);
    expect(value).toBeLessThanOrEqual(upper?.data.values[1][index] ?? -Infinity);
  });
});

test('Explore shows a forecast query', async ({ page }) => {
  await page.goto(exploreUrl(MEMORY_FORECAST));

  await expect(page.getByTestId(UPPER_BAND_LEGEND)).toBeVisible();
  await page.screenshot({ path: 'artifacts/grafana/explore.png' });
});

test('a source and its query are all that has to be written', async ({ page }) => {
  const { source: _, ...settings } = MEMORY_FORECAST;
  await page.goto(exploreUrl(settings));
  await page.getByRole('combobox', { name: 'Select a data source' }).click();
  await page.getByRole('option', { name: /^Prometheus/ }).click();
  await writePromQl(page, 'instance:node_memory_utilisation:percent');
  await page.keyboard.press('Shift+Enter');

  await expect(page.getByTestId(UPPER_BAND_LEGEND)).toBeVisible();
});

test('Explore shows what a series is made of, and how every model did', async ({ page }) => {
  await page.goto(exploreUrl({ ...MEMORY_FORECAST, show: ['components', 'scores'] }));

  await expect(page.getByTestId(TREND_LEGEND)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'MASE' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'yes', exact: true })).toHaveCount(1);
  await page.screenshot({ path: 'artifacts/grafana/explore-components.png' });
});
