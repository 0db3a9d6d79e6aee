import { expect } from '@playwright/test';
import { test } from './test';

const DASHBOARD = 'presage-demonstration';
const TRAFFIC = 'Requests to checkout';
const DISK = 'When is the disk full?';

/** Grafana's "blue", which the traffic panel is drawn in. */
const BLUE = { red: 87, green: 148, blue: 242 };

/** The traffic panel shows 7 days of the past and 1 of the future. */
const NOW_PART = 7 / 8;

test('draws the forecast past now, and names the series in the legend', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);

  await expect.poll(() => preview.countInk(TRAFFIC, BLUE, 0, NOW_PART - 0.02)).toBeGreaterThan(300);
  await expect.poll(() => preview.countInk(TRAFFIC, BLUE, NOW_PART + 0.02, 1)).toBeGreaterThan(100);
  await expect(preview.panel(TRAFFIC).getByText('checkout', { exact: true })).toBeVisible();
  await expect(preview.panel('Requests by service').getByText('gateway', { exact: true })).toBeVisible();
});

test('says when the disk reaches its threshold', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);

  await expect(
    preview
      .panel(DISK)
      .getByRole('status')
      .filter({ hasText: /^Reaches 90\.0% in \d+ d \d+ h \(between / })
  ).toBeVisible();
});

test('shows expected value, band and model under the pointer', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);
  await expect.poll(() => preview.countInk(TRAFFIC, BLUE, NOW_PART + 0.02, 1)).toBeGreaterThan(100);

  // A plot that is drawn anew under a resting pointer shows nothing until it moves.
  await expect(async () => {
    await preview.hoverPlot(TRAFFIC, NOW_PART + 0.04);
    await preview.hoverPlot(TRAFFIC, NOW_PART + 0.06);
    await expect(preview.page.getByText('Expected', { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(preview.page.getByText('95 % band')).toBeVisible();
  await expect(preview.page.getByText('Model', { exact: true })).toBeVisible();
  await preview.screenshot('tooltip');
});

test('forecasts anew when an option changes', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);
  const options = await preview.openOptions(DISK);
  const sentence = options.getByText(/Reaches 90\.0%/);
  await expect(sentence).toBeVisible();
  await preview.screenshot('options');

  await options.getByRole('textbox', { name: 'Horizon' }).fill('6h');
  await options.getByRole('textbox', { name: 'Horizon' }).press('Enter');

  await expect(sentence).toBeHidden();
});

test('says what to change where a panel cannot be forecast', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD);
  const options = await preview.openOptions(DISK);

  await options.getByRole('textbox', { name: 'Step' }).fill('1h');
  await options.getByRole('textbox', { name: 'Step' }).press('Enter');
  await options.getByRole('textbox', { name: 'History' }).fill('2h');
  await options.getByRole('textbox', { name: 'History' }).press('Enter');

  await expect(options.getByRole('alert')).toContainText(/history/i);
  await preview.screenshot('notice');
});

test('draws what really happened beside the forecast of a past range', async ({ preview }) => {
  await preview.openDashboard(DASHBOARD, '?from=now-17d&to=now-10d');

  await expect.poll(() => preview.countInk(TRAFFIC, BLUE, 0, NOW_PART - 0.02)).toBeGreaterThan(300);
  await expect.poll(() => preview.countInk(TRAFFIC, BLUE, NOW_PART + 0.02, 1)).toBeGreaterThan(300);
  await preview.screenshot('past-range');
});

for (const theme of ['dark', 'light'] as const) {
  test(`is drawn in the ${theme} theme`, async ({ preview, page }) => {
    await preview.openDashboard(DASHBOARD);
    if (theme === 'light') {
      await page.getByRole('button', { name: 'Use the light theme' }).click();
    }
    await expect.poll(() => preview.countInk(TRAFFIC, BLUE, NOW_PART + 0.02, 1)).toBeGreaterThan(100);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);

    const [red = NaN] = (/\d+/.exec(background) ?? []).map(Number);
    expect(red < 128).toBe(theme === 'dark');
    await preview.screenshot(`demonstration-${theme}`);
  });
}
