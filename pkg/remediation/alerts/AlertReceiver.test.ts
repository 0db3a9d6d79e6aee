import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../series/durations';
import { configurationSchema } from '../configuration/Configuration';
import { ScriptedConnector } from '../delivery/fixtures/ScriptedConnector';
import type { BenchProcess } from '../fixtures/BenchProcess';
import { CONTACT_SECRET } from '../fixtures/contactSecret';
import { RemediationBench } from '../fixtures/RemediationBench';
import { alertCallOf, alertJson } from './fixtures/alertCallOf';

const policies = [
  {
    id: 'restart',
    name: 'Restart',
    trigger: { kind: 'alert', matches: { severity: 'critical' }, subject: ['instance'], condition: 'A > 90' },
    cooldown: { byTarget: 'none' },
    steps: [{ target: 'deploy' }],
  },
];

let bench: RemediationBench;
let process: BenchProcess;

beforeEach(async () => {
  bench = await RemediationBench.open({ policies });
  process = bench.process();
});

afterEach(() => bench.close());

const labelled = (instance: string) => ({ labels: { severity: 'critical', instance }, fingerprint: instance });

const receive = (...alerts: Array<Readonly<Record<string, unknown>>>) =>
  process.parts.alerts.receive(process.organization, alertCallOf(alerts.map(alertJson), CONTACT_SECRET, bench.nowMs));

describe('AlertReceiver', () => {
  test('begins a run, with its request in the outbox and its reasons in the audit', async () => {
    const [outcome] = await receive({});
    const run = await bench.onlyRun();
    expect(outcome).toEqual({
      fingerprint: 'f1',
      subject: 'web-1',
      policyId: 'restart',
      runId: run.id,
      explanation: 'A run began; it is "sending".',
    });
    expect(run).toMatchObject({
      subject: 'web-1',
      trigger: 'alert',
      actor: { kind: 'alerting' },
      values: { A: 97.5 },
      place: { dashboardUid: 'home', panelId: 4 },
      problemSinceMs: Date.parse('2026-11-22T23:59:00Z'),
    });
    expect(await bench.store.deliveries.ofRun(1, run.id)).toMatchObject([{ state: 'pending', isAutomatic: true }]);
    expect(await bench.auditKinds()).toEqual(['decided', 'prepared']);
  });

  test.each([
    ['resolved', { status: 'resolved' }, 'web-1', 'It is resolved, which starts nothing.'],
    [
      'of another severity',
      { labels: { severity: 'info', instance: 'a' } },
      'instance=a, severity=info',
      'No policy is for it.',
    ],
    ['whose values are low', { values: { A: 20 } }, 'web-1', 'CPU of web-1 is high (A was 20, not above 90)'],
    ['without values', { values: null }, 'web-1', 'CPU of web-1 is high (A has no value)'],
    ['without its subject', { labels: { severity: 'critical' } }, '', expect.stringContaining('"instance" is missing')],
  ])('begins nothing for an alert %s', async (_, given, subject, explanation) => {
    expect(await receive(given)).toMatchObject([{ runId: undefined, subject, explanation }]);
    expect(await bench.runs()).toEqual([]);
  });

  test('refuses a call that comes again, and counts none that was not stored', async () => {
    const call = alertCallOf([alertJson()], CONTACT_SECRET, bench.nowMs);
    bench.isDiskFull = true;
    await expect(process.parts.alerts.receive(process.organization, call)).rejects.toThrow(
      expect.objectContaining({ name: 'StoreFullError' })
    );
    bench.isDiskFull = false;
    await process.parts.alerts.receive(process.organization, call);
    await expect(process.parts.alerts.receive(process.organization, call)).rejects.toThrow(
      expect.objectContaining({ name: 'ReplayedCallError' })
    );
    const shouted = { ...call, signature: call.signature?.toUpperCase() };
    await expect(process.parts.alerts.receive(process.organization, shouted)).rejects.toThrow(
      expect.objectContaining({ name: 'ReplayedCallError' })
    );
    expect(await bench.runs()).toHaveLength(1);
  });

  test('makes one run of an alert that Grafana repeats, and another of one that goes on for hours', async () => {
    const first = await receive({});
    bench.nowMs += 5 * MINUTE_MS;
    const repeated = await receive({});
    expect(repeated).toMatchObject([{ runId: first[0]?.runId, explanation: 'This occurrence has a run already.' }]);
    await process.work();
    bench.nowMs += HOUR_MS;
    expect(await receive({})).toMatchObject([{ explanation: 'A run began; it is "sending".' }]);
    expect(await bench.runs()).toHaveLength(2);
  });

  test('keeps to the limits within one call, and says so of each alert', async () => {
    const outcomes = await receive(labelled('web-1'), labelled('web-2'), {
      ...labelled('web-1'),
      fingerprint: 'other',
    });
    expect(outcomes.map(({ explanation }) => explanation)).toEqual([
      'A run began; it is "sending".',
      'A run began; it is "sending".',
      expect.stringContaining('is still at it'),
    ]);
    expect(await bench.auditKinds()).toEqual(['decided', 'prepared', 'decided', 'prepared', 'declined']);
  });

  test('asks a target for no more than the policy may do, and takes on later what began all the same', async () => {
    const targets = configurationSchema.parse({
      targets: [{ id: 'deploy', name: 'Scaler', kind: 'aws', settings: { url: 'https://scale.example.com' } }],
    }).targets;
    const action = { operation: 'scale', group: '{{labels.instance}}', change: 1 };
    const storm = { ...policies[0], mostPerHour: 3, steps: [{ target: 'deploy', action }] };
    const connector = new ScriptedConnector(() => ({ status: 200, body: '{"desiredCapacity":2}' }));
    process = bench.process({ ...bench.options, connectorFor: () => connector });
    process.configure({ ...bench.configuration([storm]), targets }, bench.newer());

    await receive(labelled('web-0'));
    const outcomes = await receive(...Array.from({ length: 50 }, (_, index) => labelled(`web-${index}`)));

    expect(connector.requests.length).toBeLessThanOrEqual(4);
    expect(outcomes.filter(({ runId }) => runId !== undefined)).toHaveLength(3);
    await process.work();
    expect(bench.sent).toHaveLength(3);
  });

  test('makes one run where two processes take in the same alert at the same time', async () => {
    const other = bench.process();
    const call = (seconds: number) => alertCallOf([alertJson()], CONTACT_SECRET, bench.nowMs + seconds * SECOND_MS);
    const outcomes = await Promise.all([
      process.parts.alerts.receive(process.organization, call(0)),
      other.parts.alerts.receive(other.organization, call(1)),
    ]);
    expect(new Set(outcomes.flat().map(({ runId }) => runId)).size).toBe(1);
    expect(await bench.runs()).toHaveLength(1);
  });
});
