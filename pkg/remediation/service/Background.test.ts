import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { SECOND_MS } from '../../series/durations';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { alertCallOf, alertJson } from '../alerts/fixtures/alertCallOf';
import { ScriptedConnector } from '../delivery/fixtures/ScriptedConnector';
import { CONTACT_SECRET } from '../fixtures/contactSecret';
import { personOf } from '../fixtures/personOf';
import { pressOf } from '../fixtures/pressOf';
import { RemediationBench, START_MS } from '../fixtures/RemediationBench';
import { Remediation } from './Remediation';

const cooldown = { bySubject: '1s', byTarget: 'none' };
const place = { dashboardUid: 'home', panelId: 7 };

const policies = [
  {
    id: 'restart',
    name: 'Restart',
    trigger: { kind: 'click', subject: ['instance'] },
    cooldown,
    place,
    steps: [{ target: 'deploy' }],
  },
  {
    id: 'auto',
    name: 'Auto',
    trigger: { kind: 'alert', subject: ['instance'] },
    cooldown,
    steps: [{ target: 'deploy' }],
  },
];

let bench: RemediationBench;
let connector: ScriptedConnector;
let service: Remediation;

beforeEach(async () => {
  bench = await RemediationBench.open({ policies });
  connector = new ScriptedConnector(() => ({ status: 202, body: 'taken' }));
  service = new Remediation({ ...bench.options, connectorFor: () => connector });
  const secrets = { 'contactPoint.secret': CONTACT_SECRET };
  service.configure({ orgId: 1, configuration: bench.configuration(), secrets, updatedMs: 1 });
  service.start();
});

afterEach(async () => {
  await service.stop();
  await bench.close();
  expect(bench.logged).toEqual([]);
});

/** Ends with the test's own time limit where it never is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await Bun.sleep(5);
  }
}

const endedRuns = async () => (await bench.runs()).filter(({ endedMs }) => endedMs !== undefined);

describe('in the background', () => {
  test('what was pressed for is sent, and drawn onto its graph', async () => {
    const run = await service.press(1, personOf('Editor'), pressOf());
    await until(async () => (await endedRuns()).length === 1);
    expect(await service.run(1, run.id)).toMatchObject({
      run: { state: 'sent' },
      deliveries: [{ state: 'delivered', lastAnswer: { status: 202, text: 'taken' } }],
    });
    await until(() => bench.annotations.length > 0);
    expect(bench.annotations).toMatchObject([
      {
        path: 'api/annotations',
        body: { dashboardUID: 'home', panelId: 7, text: '"Restart" acted on web-1 through "deploy"' },
      },
    ]);
  });

  test('what an alert asked for is sent once, with the id and the values it was decided on', async () => {
    await service.receiveAlerts(1, alertCallOf([alertJson()], CONTACT_SECRET, bench.nowMs));
    await until(async () => (await endedRuns()).length === 1);
    const [request] = connector.requests as [PreparedRequest];
    const [delivery] = await service.deliveries(1, ['delivered'], 10);
    expect(connector.requests).toHaveLength(1);
    expect(JSON.parse(request.body)).toMatchObject({ data: { subject: 'web-1', values: { A: 97.5 } } });
    expect(delivery?.runId).toBe((await bench.onlyRun()).id);
  });

  test('a test of a target brings its answer back', async () => {
    const delivery = await service.sendTest(1, personOf('Admin'), 'deploy');
    expect(delivery).toMatchObject({ purpose: 'test', state: 'delivered', lastAnswer: { status: 202, text: 'taken' } });
    expect(await bench.auditKinds()).toEqual(['tested', 'prepared', 'sent']);
    await expect(service.sendTest(1, personOf('Editor'), 'deploy')).rejects.toThrow(
      expect.objectContaining({ name: 'RoleTooLowError' })
    );
  });

  test('measures are taken of what ended', async () => {
    await service.press(1, personOf('Editor'), pressOf({ problemSinceMs: START_MS - 30 * SECOND_MS }));
    await until(async () => (await endedRuns()).length === 1);
    expect(await service.measures(1, START_MS, START_MS + SECOND_MS)).toMatchObject({
      runs: 1,
      byState: { sent: 1 },
      meanTimeToDetectMs: 30 * SECOND_MS,
    });
  });
});
