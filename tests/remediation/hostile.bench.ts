// Prints how many hostile inputs there are, and how many of them were not refused with a reason and written down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../pkg/store/openStore';
import { printFigure } from '../bench/printFigure';
import { TargetReceiver } from '../protocol/harness/TargetReceiver';
import { HOSTILE_CALLS } from '../protocol/remediation/hostileCalls';
import { startGuardedApp } from '../protocol/remediation/startGuardedApp';
import { HostileTargets } from './harness/HostileTargets';

const LEAST_REASON = 10;

const receiver = new TargetReceiver();
const app = await startGuardedApp(receiver);
let callsLetThrough = 0;
for (const { name, as = 'Admin', call, status } of HOSTILE_CALLS) {
  const [before] = await app.audit('rejected');
  const answer = await app.ask(as === 'nobody' ? undefined : as, call);
  const { message = '' } = answer.json as { message?: string };
  const [after] = await app.audit('rejected');
  const isAudited = (after?.sequence ?? 0) > (before?.sequence ?? 0);
  if (answer.status !== status || message.length < LEAST_REASON || !isAudited) {
    callsLetThrough++;
    console.log(`not refused: ${name}`);
  }
}
const sent = receiver.requests.length;
await app.stop();
await receiver.stop();

const folder = mkdtempSync(path.join(tmpdir(), 'presage-hostile-'));
const store = await openStore(path.join(folder, 'presage.db'));
const targets = new HostileTargets(store);
const outcomes = await targets.pressAll();
const targetsLetThrough = outcomes.filter(
  ({ refusedBy, reason, isAudited }) => refusedBy === undefined || reason.length < LEAST_REASON || !isAudited
);
targetsLetThrough.forEach((outcome) => console.log(`not refused: ${JSON.stringify(outcome)}`));
await store.close();
rmSync(folder, { recursive: true });

const bySettings = outcomes.filter(({ refusedBy }) => refusedBy === 'settings').length;
const letThrough = callsLetThrough + targetsLetThrough.length;
const reached = targets.connections.length + sent;
printFigure('hostile inputs in all', HOSTILE_CALLS.length + outcomes.length, '', '200');
printFigure('hostile calls of the executable', HOSTILE_CALLS.length, '', 'any');
printFigure('hostile addresses of targets', outcomes.length, '', 'any');
printFigure('of these, refused as settings already', bySettings, '', 'any');
printFigure('not refused with a reason and written down', letThrough, '', '0');
printFigure('connections opened and requests sent', reached, '', '0');
process.exitCode = letThrough + reached === 0 ? 0 : 1;
