import { expect } from '@grafana/plugin-e2e';
import { RESOURCES } from './RemediationSetup';
import { actionPanel } from './actionPanel';
import { buttonPanel } from './buttonPanel';
import { openAs } from './openAs';
import { test } from './remediationTest';
import { withDashboard } from './withDashboard';

const CLICK = { kind: 'click', subject: ['instance'] };

test('a button shows what it would send, sends it once it is confirmed, and it is written down', async ({
  request,
  page,
  remediation,
}) => {
  await remediation.configure(CLICK);
  await withDashboard(request, buttonPanel(remediation.policyId), async (uid) => {
    await page.goto(`/d/${uid}`);
    await page.getByRole('button', { name: 'Restart service' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restart service' });
    await expect(dialog.getByRole('region', { name: 'Request to Receiver' })).toContainText('/hooks');
    await page.screenshot({ path: 'artifacts/grafana/press-preview.png' });
    await dialog.getByRole('button', { name: 'Send to Receiver' }).click();
    await expect(dialog.getByRole('status')).toContainText('sent');
    await page.screenshot({ path: 'artifacts/grafana/press-run.png' });

    const { headers } = await remediation.receivedRequest();
    const { run, deliveries, audit } = await remediation.endedRun();
    expect(run).toMatchObject({
      trigger: 'click',
      actor: { kind: 'person', person: { login: 'admin', role: 'Admin' } },
      place: { dashboardUid: uid, panelId: 1 },
      values: { actual: expect.any(Number) },
    });
    expect(deliveries.map(({ id, attempts }) => ({ id, attempts }))).toEqual([
      { id: headers['webhook-id'], attempts: 1 },
    ]);
    expect(audit.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['decided', 'sent']));
    await expect
      .poll(async () => (await request.get(`/api/annotations?dashboardUID=${uid}`)).json())
      .toMatchObject([{ panelId: 1, tags: expect.arrayContaining(['presage']) }]);

    await dialog.getByRole('link', { name: 'Show in the log' }).click();
    await expect(page).toHaveURL(new RegExp(`/remediations/${run.id}$`));
    await expect(page.getByText('Restart service').first()).toBeVisible();
    await page.screenshot({ path: 'artifacts/grafana/remediation-run.png' });
  });
});

test('a Viewer has no button, and is refused without one', async ({
  request,
  browser,
  baseURL,
  receiver,
  remediation,
}) => {
  await remediation.configure(CLICK, { pressedBy: 'Editor' });
  await withDashboard(request, buttonPanel(remediation.policyId), async (uid) => {
    const viewer = await openAs('Viewer', { request, browser, baseURL });
    try {
      await viewer.page.goto(`/d/${uid}`);
      await expect(viewer.page.getByRole('img', { name: /^Forecast of / })).toBeVisible();
      await expect(viewer.page.getByRole('button', { name: 'Restart service' })).toHaveCount(0);

      const press = {
        policyId: remediation.policyId,
        labels: { instance: 'a' },
        values: {},
        title: 'a',
        pressId: 'press-of-a-viewer',
      };
      const response = await viewer.page.request.post(`${RESOURCES}/presses`, { data: press });
      expect(response.status()).toBe(403);
      expect(receiver.received).toEqual([]);
    } finally {
      await viewer.close();
    }
  });
});

test('an Editor presses what Editors may', async ({ request, browser, baseURL, remediation }) => {
  await remediation.configure(CLICK, { pressedBy: 'Editor' });
  await withDashboard(request, buttonPanel(remediation.policyId), async (uid) => {
    const editor = await openAs('Editor', { request, browser, baseURL });
    try {
      await editor.page.goto(`/d/${uid}`);
      await editor.page.getByRole('button', { name: 'Restart service' }).click();
      await editor.page.getByRole('button', { name: 'Send to Receiver' }).click();

      await remediation.receivedRequest();
      const { run } = await remediation.endedRun();
      expect(run.actor).toMatchObject({ kind: 'person', person: { role: 'Editor' } });
    } finally {
      await editor.close();
    }
  });
});

test('an action of Grafana’s own presses for the person at the page', async ({
  request,
  page,
  baseURL,
  remediation,
}) => {
  await remediation.configure(CLICK);
  const pressUrl = `${RESOURCES}/policies/${remediation.policyId}/press`;
  const probe = await request.post(pressUrl, { headers: { 'X-Grafana-Action': '1' }, data: 'nothing' });
  test.skip(probe.status() === 405, 'Grafana’s setting [security] actions_allow_post_url does not name the resource.');
  // Grafana would complete a path by its root_url, which may call this machine by another name.
  await withDashboard(request, actionPanel(`${baseURL}${pressUrl}`), async (uid) => {
    await page.goto(`/d/${uid}`);
    await page.getByRole('button', { name: 'Restart this one' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();

    await remediation.receivedRequest();
    const { run } = await remediation.endedRun();
    expect(run).toMatchObject({
      actor: { kind: 'person', person: { login: 'admin' } },
      subject: expect.stringMatching(/\S/),
      labels: { instance: expect.stringMatching(/\S/) },
      values: { actual: expect.any(Number) },
      place: { dashboardUid: uid },
    });
  });
});
