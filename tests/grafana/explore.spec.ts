import { expect, test } from '@grafana/plugin-e2e';

test('a forecast query in Explore goes on past now', async ({ page }) => {
  const query = {
    refId: 'A',
    datasource: { uid: 'presage', type: 'presage-forecast-datasource' },
    source: {
      datasource: { uid: 'prometheus', type: 'prometheus' },
      query: { refId: 'A', expr: 'instance:node_memory_utilisation:percent' },
    },
    history: '1h',
    horizon: '1h',
  };
  const panes = { one: { datasource: 'presage', queries: [query], range: { from: 'now-1h', to: 'now' } } };
  const answered = page.waitForResponse((response) => response.url().includes('/api/ds/query') && response.ok());
  await page.goto(`/explore?schemaVersion=1&orgId=1&panes=${encodeURIComponent(JSON.stringify(panes))}`);

  const { results } = await (await answered).json();
  const frames: Array<{
    schema: { fields: Array<{ name: string; labels?: Record<string, string> }> };
    data: { values: number[][] };
  }> = results.A.frames;
  const expected = frames.find((frame) => frame.schema.fields[1]?.labels?.['ml_forecast'] === 'yhat');
  expect(expected?.schema.fields[1]?.name).toMatch(/:predicted$/);
  expect(Math.max(...(expected?.data.values[0] ?? []))).toBeGreaterThan(Date.now() + 30 * 60_000);
  await expect(page.getByText(/:predicted/).first()).toBeVisible();
  await page.screenshot({ path: 'artifacts/grafana/explore.png' });
});
