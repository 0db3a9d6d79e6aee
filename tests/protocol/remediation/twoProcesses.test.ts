import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import type { RunRecord } from '../../../pkg/store/records/RunRecord';
import { PostgresServer } from '../../databases/harness/PostgresServer';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { alertsBody, signedCall } from '../harness/signedAlerts';
import { TargetReceiver } from '../harness/TargetReceiver';
import { untilTrue } from '../harness/untilTrue';

setDefaultTimeout(120_000);

const SECRET = 'shared';

const OCCURRENCES = 40;

describe.skipIf(!PostgresServer.isInstalled())('two processes of the app on one PostgreSQL', () => {
  let server: PostgresServer;
  let target: TargetReceiver;
  let apps: RemediatingApp[];

  beforeAll(async () => {
    server = await PostgresServer.start();
    target = new TargetReceiver();
    const environment = { GF_PLUGIN_STORE_URL: await server.createDatabase() };
    const remediation = restarterSettings(target, [
      { id: 'alerted', trigger: { kind: 'alert', subject: ['instance'] }, mostPerHour: 1_000 },
      { id: 'pressed', trigger: { kind: 'click', subject: ['instance'] } },
    ]);
    const options = { remediation, secrets: { 'contactPoint.secret': SECRET }, environment };
    apps = await Promise.all([RemediatingApp.start(options), RemediatingApp.start(options)]);
  });

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await target.stop();
    await server.stop();
  });

  const subjects = () => target.requests.map(({ body }) => (JSON.parse(body) as { subject: string }).subject);

  test('run an alert that reaches both once, and send each request once', async () => {
    const startsAtMs = Date.now();
    const instances = Array.from({ length: OCCURRENCES }, (_, index) => `web-${index}`);
    const alerts = instances.map((instance) => ({
      labels: { alertname: 'Down', instance },
      startsAtMs,
      fingerprint: instance,
    }));

    // In two orders, and by two Grafanas whose clocks differ: the calls themselves are not the same.
    await Promise.all(
      apps.map((app, index) =>
        app.ask(
          undefined,
          signedCall(alertsBody(index === 0 ? alerts : alerts.toReversed()), {
            secret: SECRET,
            atMs: Date.now() - index * 2_000,
          })
        )
      )
    );
    await untilTrue(
      'all requests',
      async () => (await apps[0]!.runs('?states=sent&limit=1000')).length === OCCURRENCES
    );

    expect(subjects().sort()).toEqual(instances.sort());
    expect(new Set(target.ids).size).toBe(OCCURRENCES);
    expect(await apps[1]!.runs('?limit=1000')).toHaveLength(OCCURRENCES);
  });

  test('run a press that reaches both once, and let no second one through while the subject cools down', async () => {
    target.requests.length = 0;
    const press = (pressId: string) => ({
      method: 'POST',
      url: 'presses',
      json: { policyId: 'pressed', labels: { instance: 'db-1' }, title: 'db-1', pressId },
    });

    const answers = await Promise.all(
      ['press-one', 'press-one', 'press-two', 'press-three'].map((id, index) =>
        apps[index % 2]!.ask('Admin', press(id))
      )
    );
    await untilTrue('the request', () => target.requests.length > 0);
    await untilTrue('its end', async () => (await apps[0]!.runs('?policyId=pressed&states=sent')).length === 1);

    const begun = answers.filter(({ status }) => status === 200).map(({ json }) => (json as RunRecord).id);
    expect(new Set(begun).size).toBe(1);
    expect(target.requests).toHaveLength(1);
  });

  test('keep one whole audit', async () => {
    expect(await Promise.all(apps.map((app) => app.verifiesAudit()))).toEqual([true, true]);
  });
});
