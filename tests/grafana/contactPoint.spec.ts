import { createHmac } from 'node:crypto';
import { expect } from '@grafana/plugin-e2e';
import { ContactPointRoute } from './ContactPointRoute';
import { CONTACT_POINT_SECRET, RESOURCES } from './RemediationSetup';
import { buttonPanel } from './buttonPanel';
import { test } from './remediationTest';
import { withDashboard } from './withDashboard';

/** Time for a rule to be made, evaluated and told of, and for a second request that must not come. */
const TEST_LIMIT_MS = 180_000;
const ARRIVAL_LIMIT_MS = 90_000;
const SECOND_REQUEST_MS = 15_000;

test('an alert leads to exactly one signed request, in nobody’s name, and it is written down', async ({
  request,
  page,
  baseURL,
  receiver,
  remediation,
}) => {
  test.setTimeout(TEST_LIMIT_MS);
  const title = `Memory is full ${Date.now()}`;
  await remediation.configure({ kind: 'alert', matches: { alertname: title }, subject: ['instance'] });
  const route = new ContactPointRoute(request, baseURL ?? '');
  try {
    await route.open();
    await withDashboard(request, buttonPanel(remediation.policyId), async (uid) => {
      await route.fire({
        title,
        labels: { instance: 'web-1', severity: 'critical' },
        annotations: { summary: 'Too little is left.', __dashboardUid__: uid, __panelId__: '1' },
      });

      await expect.poll(() => receiver.received.length, { timeout: ARRIVAL_LIMIT_MS }).toBeGreaterThan(0);
      const { headers, body } = await remediation.receivedRequest();
      expect(JSON.parse(body)).toMatchObject({ data: { subject: 'web-1', actor: 'Grafana alerting' } });
      const { run, deliveries, audit } = await remediation.endedRun();
      expect(run).toMatchObject({
        trigger: 'alert',
        actor: { kind: 'alerting' },
        subject: 'web-1',
        values: { A: 91.5 },
        place: { dashboardUid: uid, panelId: 1 },
      });
      expect(deliveries.map(({ id }) => id)).toEqual([headers['webhook-id']]);
      expect(audit.find(({ kind }) => kind === 'decided')?.actor).toEqual({ kind: 'alerting' });
      await expect
        .poll(async () => (await request.get(`/api/annotations?dashboardUID=${uid}&tags=presage`)).json())
        .toMatchObject([{ panelId: 1, text: expect.stringContaining('web-1') }]);

      await page.goto(`/d/${uid}`);
      await expect(page.getByRole('note', { name: /^Annotation: / }).first()).toBeVisible();
      await page.screenshot({ path: 'artifacts/grafana/remediation-annotation.png' });
      await page.goto('/a/presage-forecast-app/remediations');
      await expect(page.getByText('Grafana alerting').first()).toBeVisible();
      await page.screenshot({ path: 'artifacts/grafana/remediation-log.png' });
      await page.waitForTimeout(SECOND_REQUEST_MS);
      expect(receiver.received).toHaveLength(1);
    });
  } finally {
    await route.close();
  }
});

for (const [what, secret, ageS] of [
  ['is forged', 'another secret', 0],
  ['is old', CONTACT_POINT_SECRET, 3_600],
] as const) {
  test(`a call that ${what} is refused and written down`, async ({ request, receiver, remediation }) => {
    await remediation.configure({ kind: 'alert' });
    const body = JSON.stringify({ status: 'firing', alerts: [{ status: 'firing', labels: { alertname: 'x' } }] });
    const timestamp = String(Math.floor(Date.now() / 1_000) - ageS);
    const signature = createHmac('sha256', secret).update(`${timestamp}:${body}`).digest('hex');

    const response = await request.post(`${RESOURCES}/alerts`, {
      data: Buffer.from(body),
      headers: {
        'Content-Type': 'application/json',
        'X-Grafana-Alerting-Signature': signature,
        'X-Presage-Timestamp': timestamp,
      },
    });

    expect(response.status()).toBe(401);
    const answer = await request.get(`${RESOURCES}/audit?kinds=rejected&limit=1`);
    expect(await answer.json()).toMatchObject([{ kind: 'rejected' }]);
    expect(receiver.received).toEqual([]);
  });
}
