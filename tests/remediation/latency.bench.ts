// Prints the time from an alert's arrival to the request it leads to, at 100 alerts a second for a minute, and the memory.
import { printFigure } from '../bench/printFigure';
import { canWatchProcesses, ProcessWatch } from '../bench/ProcessWatch';
import { RemediatingApp } from '../protocol/harness/RemediatingApp';
import { alertsBody, signedCall } from '../protocol/harness/signedAlerts';
import { alertPolicies } from './harness/alertPolicies';

const ALERTS_PER_SECOND = 100;
const SECONDS = 60;
const SHARDS = 12;
const CONTACT_POINT_SECRET = 'the contact point and the app know it';
const SETTLE_MS = 3_000;

const arrivedMs = new Map<string, number>();
const receiver = Bun.serve({
  hostname: '127.0.0.1',
  port: 0,
  fetch: async (request) => {
    const atMs = performance.now();
    const { data } = (await request.json()) as { data: { subject: string } };
    arrivedMs.set(data.subject, arrivedMs.get(data.subject) ?? atMs);
    return new Response('ok');
  },
});

const app = await RemediatingApp.start({
  remediation: {
    allowedHosts: [`127.0.0.1:${receiver.port}`],
    targets: [
      { id: 'receiver', name: 'Receiver', kind: 'webhook', settings: { url: receiver.url.href }, concurrency: 32 },
    ],
    policies: alertPolicies(SHARDS, () => 'receiver'),
  },
  secrets: { 'contactPoint.secret': CONTACT_POINT_SECRET },
});
await app.runs();

const watch = canWatchProcesses ? new ProcessWatch(app.plugin.child.pid) : undefined;
const sentMs = new Map<string, number>();
const answers: Array<Promise<{ status: number }>> = [];
const startMs = performance.now();
for (let index = 0; index < ALERTS_PER_SECOND * SECONDS; index++) {
  const dueMs = startMs + (index * 1_000) / ALERTS_PER_SECOND;
  if (dueMs > performance.now()) {
    await Bun.sleep(dueMs - performance.now());
  }
  const subject = `instance-${index}`;
  const alert = {
    labels: { alertname: 'bench', instance: `instance-${index}`, shard: `${index % SHARDS}` },
    fingerprint: `f${index}`,
  };
  sentMs.set(subject, performance.now());
  answers.push(app.ask(undefined, signedCall(alertsBody([alert]), { secret: CONTACT_POINT_SECRET })));
}
const refused = (await Promise.all(answers)).filter(({ status }) => status !== 200).length;
await Bun.sleep(SETTLE_MS);
watch?.stop();
await app.stop();
await receiver.stop(true);

const tookMs = [...sentMs]
  .map(([subject, atMs]) => (arrivedMs.get(subject) ?? Infinity) - atMs)
  .sort((one, other) => one - other);
const quantile = (share: number): number => tookMs[Math.floor(share * (tookMs.length - 1))]!;
const rate = `at ${ALERTS_PER_SECOND} alerts a second for ${SECONDS} s`;
printFigure(`alert received to request sent, median, ${rate}`, quantile(0.5), 'ms', 'any');
printFigure(`alert received to request sent, p95, ${rate}`, quantile(0.95), 'ms', '50');
printFigure(`alert received to request sent, p99, ${rate}`, quantile(0.99), 'ms', 'any');
printFigure('alerts refused or without a request', refused + tookMs.filter((ms) => ms === Infinity).length, '', '0');
if (watch !== undefined) {
  printFigure('resident memory of the process, at its highest', watch.peakResidentMegabytes, 'MB', '150');
}
