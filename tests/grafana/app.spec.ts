import { expect, test } from '@grafana/plugin-e2e';
import { countInk } from '../countInk';
import { FIRST_GREEN } from './colours';
import { writePromQl } from './writePromQl';

test("the app's first page makes a dashboard that shows a forecast", async ({ page, request }) => {
  const title = `Memory forecast ${Date.now()}`;
  await page.goto('/a/presage-forecast-app');
  const form = page.getByRole('form', { name: 'New forecast dashboard' });
  await form.getByRole('combobox', { name: 'Select a data source' }).click();
  await page.getByRole('option', { name: /^Prometheus/ }).click();
  await form.getByLabel('Title').fill(title);
  await form.getByLabel('Learn from the last').fill('1h');
  await form.getByLabel('Forecast the next').fill('5m');
  await writePromQl(page, 'instance:node_memory_utilisation:percent');
  // The editor's suggestions lie over the button.
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Make the dashboard' }).click();
  await page.waitForURL(/\/d\//);
  const [, uid = ''] = /\/d\/([^/?]+)/.exec(page.url()) ?? [];

  try {
    // The dashboard shows as much of the past as of the future.
    const chart = page.getByRole('img', { name: /^Forecast of / });
    await expect.poll(() => countInk(chart, FIRST_GREEN, 0, 0.49)).toBeGreaterThan(50);
    await expect.poll(() => countInk(chart, FIRST_GREEN, 0.51, 1)).toBeGreaterThan(20);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await page.screenshot({ path: 'artifacts/grafana/made-dashboard.png' });
  } finally {
    await request.delete(`/api/dashboards/uid/${uid}`);
  }
});
