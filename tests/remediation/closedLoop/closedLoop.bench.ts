// Prints how fast and how often a simulated fleet is healed by the built executable: from its metrics through verdicts,
// policies and signed requests back to the services.
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../pkg/series/durations';
import { FAULT_KINDS } from '../../accuracy/faults/Fault';
import { mean } from '../../accuracy/mean';
import { printFigure } from '../../bench/printFigure';
import { FakeGrafana } from '../../protocol/harness/FakeGrafana';
import { PluginProcess } from '../../protocol/harness/PluginProcess';
import { RemediatingApp } from '../../protocol/harness/RemediatingApp';
import { checkAgainstPolicies } from './checkAgainstPolicies';
import { CLOSED_LOOP_POLICIES, FLEET_UID, PRESAGE_UID } from './closedLoopPolicies';
import type { MeasuredValues } from './RepairableService';
import { presageSource } from './presageSource';
import { RepairReceiver } from './RepairReceiver';
import { REPAIRS } from './repairs';
import { ServiceFleet } from './ServiceFleet';

const SERVICES = 12;
const STEP_MS = 2 * SECOND_MS;
const LEARN_MS = 2 * HOUR_MS;
const RUN_MS = 5 * MINUTE_MS;
const SEED = Number(process.argv[2] ?? 1);

/** Faults that began have this long to be healed. */
const LAST_FAULT_BEFORE_END_MS = MINUTE_MS;

const nowMs = Math.floor(Date.now() / STEP_MS) * STEP_MS;
const endMs = nowMs + RUN_MS;
const fleet = new ServiceFleet({
  count: SERVICES,
  stepMs: STEP_MS,
  startMs: nowMs - LEARN_MS,
  faultsFromMs: nowMs + 10 * SECOND_MS,
  seed: SEED,
});
const lastFaultMs = endMs - LAST_FAULT_BEFORE_END_MS;
fleet.advanceTo(nowMs, lastFaultMs);

let [notTheRightOne, onHealthyService] = [0, 0];
const receiver = new RepairReceiver(({ service, repair, atMs }) => {
  const isIll = fleet.services.some(({ name, isFaulty }) => name === service && isFaulty);
  if (!fleet.repair(service, repair, atMs)) {
    notTheRightOne += Number(isIll);
    onHealthyService += Number(!isIll);
  }
});

let judge: PluginProcess | undefined;
const grafana = new FakeGrafana({
  [FLEET_UID]: ({ query: { expr }, fromMs, toMs }) => fleet.series(expr as keyof MeasuredValues, fromMs, toMs),
  [PRESAGE_UID]: presageSource(() => judge!),
});
judge = await PluginProcess.start(grafana.environment);
const app = await RemediatingApp.start({
  environment: grafana.environment,
  remediation: {
    allowedHosts: [receiver.host],
    targets: REPAIRS.map((id) => ({
      id,
      name: id,
      kind: 'webhook',
      settings: { url: `http://${receiver.host}/${id}` },
    })),
    policies: [...CLOSED_LOOP_POLICIES],
  },
});
await app.runs();

while (Date.now() < endMs) {
  fleet.advanceTo(Date.now(), lastFaultMs);
  await Bun.sleep(STEP_MS / 10);
}

const runs = await app.runs('?limit=1000');
const measures = await app.ask('Viewer', { url: `measures?fromMs=${nowMs}&toMs=${endMs}` });
const { meanTimeToRepairMs } = measures.json as { readonly meanTimeToRepairMs?: number };
await app.stop();
await judge.stop();
await grafana.stop();
await receiver.stop();

const past = fleet.services.flatMap((service) => service.past);
const stillIll = fleet.services.filter(({ isFaulty }) => isFaulty).length;
const healed = past.filter(({ isHealed }) => isHealed);
const repairSeconds = healed.map(({ lastedMs }) => lastedMs / SECOND_MS);
FAULT_KINDS.forEach((kind) => {
  const ofKind = past.filter(({ fault }) => fault.kind === kind);
  const seconds = ofKind.filter(({ isHealed }) => isHealed).map(({ lastedMs }) => lastedMs / SECOND_MS);
  console.log(
    `${kind.padEnd(20)} ${seconds.length} of ${ofKind.length} healed, in ${mean(seconds).toFixed(1)} s, at most ${Math.max(...seconds).toFixed(1)} s`
  );
});
const problems = checkAgainstPolicies(receiver.requests, runs, CLOSED_LOOP_POLICIES);
problems.forEach((problem) => console.log(problem));
printFigure('faults that came', past.length + stillIll, '', 'any');
printFigure('faults healed', (100 * healed.length) / (past.length + stillIll), '%', '98');
printFigure('mean time to repair, from a fault to its end', mean(repairSeconds), 's', '30');
printFigure(
  'the same as the app measures it, until it saw the service well',
  (meanTimeToRepairMs ?? NaN) / SECOND_MS,
  's',
  'any'
);
printFigure('actions outside their policy', problems.length, '', '0');
printFigure('actions in all', receiver.requests.length, '', 'any');
printFigure('actions that were not what the fault needed, or no longer', notTheRightOne, '', 'any');
printFigure('actions on a service without a fault', onHealthyService, '', 'any');
