import { AlertReceiver } from '../alerts/AlertReceiver';
import { Annotator } from '../annotations/Annotator';
import { CheckScheduler } from '../checks/CheckScheduler';
import { HelpedLooker } from '../checks/HelpedLooker';
import { SourceSignals } from '../checks/SourceSignals';
import { Dispatcher } from '../delivery/Dispatcher';
import { isOpenRun } from '../runs/isOpenRun';
import { Approvals } from '../approvals/Approvals';
import { Background } from './Background';
import { Deliveries } from './Deliveries';
import { Housekeeping } from './Housekeeping';
import { Organizations } from '../configuration/Organizations';
import { PolicyTrials } from '../trials/PolicyTrials';
import { Presses } from '../presses/Presses';
import { Refusals } from './Refusals';
import type { RemediationOptions } from './RemediationOptions';
import { RequestMaker } from '../execution/RequestMaker';
import { RunMover } from '../execution/RunMover';
import { RunStarter } from '../execution/RunStarter';
import { RunSteps } from '../execution/RunSteps';
import type { CreateSender, Sender } from './Sender';
import { SettlementQueue } from '../execution/SettlementQueue';
import { settleRun } from '../execution/settleRun';
import { StepMaker } from '../execution/StepMaker';
import { Switches } from './Switches';

/** What remediation is made of, wired together. */
export interface RemediationParts {
  readonly organizations: Organizations;
  readonly sender: Sender;
  readonly presses: Presses;
  readonly alerts: AlertReceiver;
  readonly approvals: Approvals;
  readonly deliveries: Deliveries;
  readonly switches: Switches;
  readonly refusals: Refusals;
  readonly trials: PolicyTrials;
  readonly mover: RunMover;
  readonly checks: CheckScheduler;
  readonly background: Background;
}

/** @param createSender what sends the outbox */
export function assembleRemediation(
  options: RemediationOptions,
  createSender: CreateSender = (senderOptions) => new Dispatcher(senderOptions)
): RemediationParts {
  const { store, connectorFor, grafanaFor, nowMs, random, newId, log } = options;
  const owner = newId();
  const organizations = new Organizations();
  const settlements = new SettlementQueue(store, nowMs);
  const sender = createSender({
    store,
    connectorFor,
    organization: (orgId) => organizations.find(orgId)?.settings,
    owner,
    nowMs,
    random,
    onSettled: async (tables, delivery) => {
      await settleRun(tables, organizations, delivery, nowMs());
      settlements.add(delivery);
    },
    log,
  });
  const wake = () => sender.wake();
  const requests = new RequestMaker(options);
  const starter = new RunStarter({ store, requests, nowMs, log });
  const steps = new RunSteps(store, new StepMaker(store, requests), nowMs);
  const signals = new SourceSignals((orgId) => grafanaFor(orgId).source);
  const annotator = new Annotator({ grafanaFor, log });
  const refusals = new Refusals(store, nowMs, log);
  const mover = new RunMover({
    store,
    organizations,
    steps,
    looker: new HelpedLooker(signals),
    nowMs,
    log,
    onMoved: (run) => {
      if (!isOpenRun(run)) {
        annotator.annotate(run, nowMs());
      }
    },
  });
  const checks = new CheckScheduler({
    store,
    starter,
    signals,
    nowMs,
    organizations,
    owner,
    log,
    onStarted: wake,
  });
  const housekeeping = new Housekeeping({ store, organizations, refusals, owner, nowMs });
  return {
    organizations,
    sender,
    presses: new Presses({ store, starter, requests, nowMs }),
    alerts: new AlertReceiver({ store, starter, nowMs }),
    approvals: new Approvals({ store, requests, steps, nowMs }),
    deliveries: new Deliveries({ store, requests, nowMs, newId, wake }),
    switches: new Switches(store, nowMs),
    refusals,
    trials: new PolicyTrials(signals),
    mover,
    checks,
    background: new Background({ sender, mover, checks, settlements, annotator, housekeeping, nowMs, log }),
  };
}
