import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { readMetrics } from '../harness/readMetrics';
import { RemediatingApp } from '../harness/RemediatingApp';
import { restarterSettings } from '../harness/restarterSettings';
import { alertsBody, signedCall } from '../harness/signedAlerts';
import { TargetReceiver } from '../harness/TargetReceiver';

setDefaultTimeout(60_000);

const SECRET = 'shared';

describe('metrics of remediation', () => {
  let target: TargetReceiver;
  let app: RemediatingApp;
  let text: string;

  beforeAll(async () => {
    target = new TargetReceiver();
    app = await RemediatingApp.start({
      remediation: restarterSettings(target, [{ trigger: { kind: 'alert', subject: ['instance'] } }]),
      secrets: { 'contactPoint.secret': SECRET },
    });
    const alert = (fingerprint: string) => ({
      labels: { alertname: 'Down', instance: 'web-1' },
      startsAtMs: Date.now() - 20_000,
      fingerprint,
    });
    await app.ask(undefined, signedCall(alertsBody([alert('one')]), { secret: SECRET }));
    await app.untilRun('sent');
    await app.ask(undefined, signedCall(alertsBody([alert('two')]), { secret: SECRET }));
    await app.ask(undefined, signedCall(alertsBody([alert('three')]), { secret: 'guess' }));
    await app.ask('Viewer', { method: 'POST', url: 'presses', json: {} });
    text = await readMetrics(app.plugin);
  });

  afterAll(async () => {
    await app.stop();
    await target.stop();
  });

  test.each([
    'presage_remediation_runs_total{state="sent",trigger="alert"} 1',
    'presage_remediation_deliveries_total{outcome="delivered"} 1',
    'presage_remediation_declined_total{reason="subject cools down"} 1',
    'presage_remediation_rejected_total 2',
    'presage_remediation_time_to_detect_seconds_count 1',
    'presage_remediation_time_to_detect_seconds_bucket{le="10"} 0',
    'presage_remediation_time_to_detect_seconds_bucket{le="60"} 1',
    'presage_remediation_time_to_repair_seconds_count 0',
    'presage_remediation_waiting{org="1",target="restarter"} 0',
    'presage_remediation_dead{org="1",target="restarter"} 0',
    'presage_remediation_circuit_open{org="1",target="restarter"} 0',
    'presage_remediation_store_up 1',
  ])('say %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });
});
