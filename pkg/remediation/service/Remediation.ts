import { PresageError } from '../../series/PresageError';
import type { Actor } from '../../store/records/Actor';
import type { AuditRecord } from '../../store/records/AuditRecord';
import type { DeliveryRecord, DeliveryState } from '../../store/records/DeliveryRecord';
import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import type { SwitchedOff } from '../../store/records/SwitchedOff';
import type { AuditFilter } from '../../store/tables/AuditTable';
import type { RunFilter } from '../../store/tables/RunTable';
import type { AlertCall, AlertOutcome } from '../alerts/AlertCall';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Measures } from '../measures/Measures';
import { measureRuns } from '../measures/measureRuns';
import type { Policy } from '../policies/Policy';
import { runEntry } from '../runs/runEntry';
import type { Trial } from '../trials/Trial';
import { assembleRemediation, type RemediationParts } from './assembleRemediation';
import { RunNotFoundError } from '../runs/errors/RunNotFoundError';
import { isWrittenDown } from './isWrittenDown';
import { personActor } from './personActor';
import type { Press } from '../presses/Press';
import type { PressPreview } from '../presses/PressPreview';
import type { RemediationOptions } from './RemediationOptions';
import type { RemediationService, RunDetail } from './RemediationService';
import { targetStatuses } from './targetStatuses';
import type { TargetStatus } from './TargetStatus';

/** A run's detail shows this many audit entries; runs have a few for each step. */
const MOST_ENTRIES = 500;

/** Remediation of one process: everything that is asked of it, and what goes on in the background. */
export class Remediation implements RemediationService {
  readonly #options: RemediationOptions;
  readonly #parts: RemediationParts;

  constructor(options: RemediationOptions) {
    this.#options = options;
    this.#parts = assembleRemediation(options);
  }

  configure(organization: OrganizationConfiguration): void {
    this.#parts.organizations.configure(organization);
  }

  preview(orgId: number, person: Person, press: Press): Promise<PressPreview> {
    const { organizations, presses } = this.#parts;
    return this.#guard(orgId, personActor(person), () => presses.preview(organizations.get(orgId), person, press));
  }

  async press(orgId: number, person: Person, press: Press): Promise<RunRecord> {
    const { organizations, presses, sender } = this.#parts;
    const run = await this.#guard(orgId, personActor(person), () =>
      presses.press(organizations.get(orgId), person, press)
    );
    sender.wake();
    return run;
  }

  async receiveAlerts(orgId: number, call: AlertCall): Promise<AlertOutcome[]> {
    const { organizations, alerts, sender } = this.#parts;
    const outcomes = await this.#guard(orgId, { kind: 'alerting' }, () =>
      alerts.receive(organizations.get(orgId), call)
    );
    sender.wake();
    return outcomes;
  }

  async approve(orgId: number, person: Person, runId: string): Promise<RunRecord> {
    const { organizations, approvals, sender } = this.#parts;
    const run = await this.#guard(orgId, personActor(person), () =>
      approvals.approve(organizations.get(orgId), person, runId)
    );
    sender.wake();
    return run;
  }

  refuse(orgId: number, person: Person, runId: string): Promise<RunRecord> {
    const { organizations, approvals } = this.#parts;
    return this.#guard(orgId, personActor(person), () => approvals.refuse(organizations.get(orgId), person, runId));
  }

  runs(orgId: number, filter: RunFilter): Promise<RunRecord[]> {
    return this.#options.store.runs.list(orgId, filter);
  }

  /** @throws {RunNotFoundError} */
  async run(orgId: number, runId: string): Promise<RunDetail> {
    const { runs, deliveries, audit } = this.#options.store;
    const run = await runs.find(orgId, runId);
    if (run === undefined) {
      throw new RunNotFoundError(runId);
    }
    return {
      run,
      deliveries: await deliveries.ofRun(orgId, runId),
      audit: await audit.list(orgId, { runId, limit: MOST_ENTRIES }),
    };
  }

  deliveries(orgId: number, states: readonly DeliveryState[], limit: number): Promise<DeliveryRecord[]> {
    return this.#options.store.deliveries.list(orgId, { states, limit });
  }

  sendAgain(orgId: number, person: Person, deliveryId: string): Promise<DeliveryRecord> {
    const { organizations, deliveries } = this.#parts;
    return this.#guard(orgId, personActor(person), () =>
      deliveries.sendAgain(organizations.get(orgId), person, deliveryId)
    );
  }

  async targets(orgId: number): Promise<TargetStatus[]> {
    const { organizations, sender } = this.#parts;
    return targetStatuses(organizations.get(orgId), this.#options.store, (org, id) => sender.circuit(org, id));
  }

  sendTest(orgId: number, person: Person, targetId: string): Promise<DeliveryRecord> {
    const { organizations, deliveries } = this.#parts;
    return this.#guard(orgId, personActor(person), () =>
      deliveries.sendTest(organizations.get(orgId), person, targetId)
    );
  }

  switch(orgId: number, person: Person, name: string, isOn: boolean, reason: string): Promise<void> {
    const { organizations, switches } = this.#parts;
    return this.#guard(orgId, personActor(person), () =>
      switches.switch(organizations.get(orgId), person, name, isOn, reason)
    );
  }

  switchesOff(orgId: number): Promise<readonly SwitchedOff[]> {
    return this.#options.store.switches.listOff(orgId);
  }

  tryPolicy(
    orgId: number,
    person: Person,
    policy: Policy,
    fromMs: number,
    toMs: number,
    signal: AbortSignal
  ): Promise<Trial> {
    return this.#guard(orgId, personActor(person), () =>
      this.#parts.trials.try({ orgId, person, policy, range: { fromMs, toMs } }, signal)
    );
  }

  audit(orgId: number, filter: AuditFilter): Promise<AuditRecord[]> {
    return this.#options.store.audit.list(orgId, filter);
  }

  reject(orgId: number, actor: Actor, reason: string, detail: Readonly<Record<string, unknown>>): Promise<void> {
    const kind = typeof detail['error'] === 'string' ? detail['error'] : 'request';
    return this.#parts.refusals.add({ orgId, actor, kind, reason, detail });
  }

  async configured(orgId: number, person: Person, changes: readonly string[]): Promise<void> {
    const entry = runEntry({ orgId }, 'configured', {
      atMs: this.#options.nowMs(),
      actor: personActor(person),
      summary: `${person.login} changes the settings: ${changes.join('; ')}`,
      detail: { changes },
    });
    await this.#options.store.audit.append([entry]);
  }

  async measures(orgId: number, fromMs: number, toMs: number): Promise<Measures> {
    return measureRuns(await this.#options.store.runs.ended(orgId, fromMs, toMs), fromMs, toMs);
  }

  start(): void {
    this.#parts.background.start();
  }

  async stop(): Promise<void> {
    await this.#parts.background.stop();
    await this.#parts.refusals.flush(true);
  }

  /** Writes down what is refused, and lets the refusal through. */
  async #guard<Result>(orgId: number, actor: Actor, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PresageError && !isWrittenDown(error)) {
        const { name: kind, message: reason, remedy } = error;
        await this.#parts.refusals.add({ orgId, actor, kind, reason, detail: { error: kind, remedy } });
      }
      throw error;
    }
  }
}
