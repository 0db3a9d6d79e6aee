// Prints what is left of 10,000 actions whose process is killed 100 times while the receiver fails, hangs, resets and
// duplicates.
import path from 'node:path';
import { seededRandom } from '../../pkg/series/seededRandom';
import { printFigure } from '../bench/printFigure';
import { executablePath } from '../protocol/harness/executablePath';
import { RemediatingApp } from '../protocol/harness/RemediatingApp';
import { alertsBody, signedCall, type TestAlert } from '../protocol/harness/signedAlerts';
import { alertPolicies } from './harness/alertPolicies';
import { FaultyReceiver } from './harness/FaultyReceiver';

const ACTIONS = Number(process.argv[2] ?? 10_000);
const KILLS = ACTIONS / 100;
const ALERTS_PER_CALL = 5;
const CALLS_AT_ONCE = 8;
const SHARDS = 20;
const TARGETS = 5;
const SEED = 6;
const SHARES = { fails: 0.06, hangs: 0.01, resets: 0.04, duplicates: 0.04 };
const CONTACT_POINT_SECRET = 'the contact point and the app know it';
const SIGNING_KEY = `whsec_${Buffer.from('a key for the bench of thirty-two').toString('base64')}`;

/** The process was killed after it wrote the call down and before it answered; within a second its signature is the same. */
const TAKEN_BEFORE = 409;

/** Time for what was held by killed processes, and for the last retries. */
const SETTLE_LIMIT_MS = 180_000;

const receiver = await FaultyReceiver.start(SHARES, SEED, SIGNING_KEY);
const targetIds = Array.from({ length: TARGETS }, (_, index) => `receiver-${index}`);
const app = await RemediatingApp.start({
  remediation: {
    allowedHosts: [receiver.host],
    targets: targetIds.map((id) => ({
      id,
      name: id,
      kind: 'webhook',
      settings: { url: `${receiver.url}${id}` },
      timeout: '1s',
      concurrency: 16,
    })),
    policies: alertPolicies(SHARDS, (shard) => targetIds[shard % TARGETS]!),
  },
  secrets: {
    'contactPoint.secret': CONTACT_POINT_SECRET,
    ...Object.fromEntries(targetIds.map((id) => [`target.${id}.signingSecret`, SIGNING_KEY])),
  },
});

const random = seededRandom(SEED);
const startMs = performance.now();
let kills = 0;
let accepted = 0;

const startsAtMs = Date.now();
const alerts: TestAlert[] = Array.from({ length: ACTIONS }, (_, index) => ({
  labels: { alertname: 'bench', instance: `instance-${index}`, shard: `${index % SHARDS}` },
  startsAtMs,
  fingerprint: `f${index}`,
}));

/** As Grafana does: a call without a good answer is made again, signed anew. */
async function deliverAlerts(batch: readonly TestAlert[]): Promise<void> {
  for (;;) {
    const call = signedCall(alertsBody(batch), { secret: CONTACT_POINT_SECRET });
    const answer = await app.ask(undefined, call).catch(() => undefined);
    if (answer?.status === 200 || answer?.status === TAKEN_BEFORE) {
      accepted += batch.length;
      return;
    }
    if (answer !== undefined) {
      throw new Error(`The contact point was answered ${answer.status}: ${answer.text}`);
    }
    await Bun.sleep(50);
  }
}

/** Spread over the actions, each at a random moment. */
async function killNowAndThen(): Promise<void> {
  while (kills < KILLS) {
    const nextAt = ((kills + random()) / KILLS) * ACTIONS;
    while (accepted < nextAt) {
      await Bun.sleep(2);
    }
    await Bun.sleep(20 * random());
    await app.killAndRestart();
    kills++;
  }
}

const batches = Array.from({ length: ACTIONS / ALERTS_PER_CALL }, (_, index) =>
  alerts.slice(index * ALERTS_PER_CALL, (index + 1) * ALERTS_PER_CALL)
);
async function deliverInTurn(): Promise<void> {
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    await deliverAlerts(batch);
  }
}
await Promise.all([killNowAndThen(), ...Array.from({ length: CALLS_AT_ONCE }, deliverInTurn)]);

/** What is still to be sent. */
async function countWaiting(): Promise<number> {
  return (await app.deliveries('pending,sending')).length;
}
const settleEndMs = performance.now() + SETTLE_LIMIT_MS;
while ((await countWaiting()) > 0 && performance.now() < settleEndMs) {
  await Bun.sleep(500);
}
const dead = await app.deliveries('dead');
const tookSeconds = (performance.now() - startMs) / 1_000;
await app.plugin.stop();
await receiver.stop();

const verification = Bun.spawnSync([
  executablePath(),
  'audit',
  'verify',
  '--store',
  path.join(app.storeFolder, 'presage.db'),
]);
console.log(verification.stdout.toString().trim());
const arrivals = [...receiver.arrivals.values()];
const lost = ACTIONS - receiver.arrivals.size;
const underTwoIds = arrivals.filter(({ ids }) => ids.size > 1).length;
const takenTwice = arrivals.filter(({ taken }) => taken > 1).length;
printFigure(`actions lost, of ${ACTIONS} with ${kills} kills`, lost, '', '0');
printFigure('actions delivered under two ids', underTwoIds, '', '0');
printFigure('audit chains that are not whole', verification.exitCode, '', '0');
printFigure('actions given up', dead.length, '', '0');
printFigure('signatures that were wrong', receiver.wrongSignatures, '', '0');
printFigure('actions that arrived more than once, under their one id', takenTwice, '', 'any');
printFigure('requests that the receiver saw', receiver.requests, '', 'any');
printFigure('time for all of it', tookSeconds, 's', 'any');
await app.stop();
process.exitCode = lost + underTwoIds + verification.exitCode === 0 ? 0 : 1;
