import type { Actor } from '../../store/records/Actor';
import type { AuditRecord } from '../../store/records/AuditRecord';
import type { DeliveryRecord, DeliveryState } from '../../store/records/DeliveryRecord';
import type { Person } from '../../store/records/Person';
import type { RunRecord } from '../../store/records/RunRecord';
import type { SwitchedOff } from '../../store/records/SwitchedOff';
import type { AuditFilter } from '../../store/tables/AuditTable';
import type { RunFilter } from '../../store/tables/RunTable';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import type { Policy } from '../policies/Policy';
import type { Trial } from '../trials/Trial';
import type { Measures } from '../measures/Measures';
import type { Press } from '../presses/Press';
import type { PressPreview } from '../presses/PressPreview';
import type { AlertCall, AlertOutcome } from '../alerts/AlertCall';
import type { TargetStatus } from './TargetStatus';

/**
 * Everything that pages, panels and contact points ask of remediation. What a person does is checked against their role
 * (`RoleTooLowError`), and written into the audit whether it was let in or refused; who may read is for the caller to say.
 */
export interface RemediationService {
  /** Takes over settings that are newer than those known; cheap where they are not. */
  configure(organization: OrganizationConfiguration): void;

  preview(orgId: number, person: Person, press: Press): Promise<PressPreview>;
  press(orgId: number, person: Person, press: Press): Promise<RunRecord>;
  /** One call of Grafana's contact point: signed, fresh and not seen before, or refused. */
  receiveAlerts(orgId: number, call: AlertCall): Promise<AlertOutcome[]>;

  approve(orgId: number, person: Person, runId: string): Promise<RunRecord>;
  refuse(orgId: number, person: Person, runId: string): Promise<RunRecord>;

  runs(orgId: number, filter: RunFilter): Promise<RunRecord[]>;
  run(orgId: number, runId: string): Promise<RunDetail>;
  deliveries(orgId: number, states: readonly DeliveryState[], limit: number): Promise<DeliveryRecord[]>;
  sendAgain(orgId: number, person: Person, deliveryId: string): Promise<DeliveryRecord>;

  targets(orgId: number): Promise<TargetStatus[]>;
  /** Sends the kind's harmless test and waits for its first answer. */
  sendTest(orgId: number, person: Person, targetId: string): Promise<DeliveryRecord>;
  /** @param name `automatic` or `target:<id>` */
  switch(orgId: number, person: Person, name: string, isOn: boolean, reason: string): Promise<void>;
  switchesOff(orgId: number): Promise<readonly SwitchedOff[]>;

  /** When a policy would have fired between two times, from the data there is. */
  tryPolicy(
    orgId: number,
    person: Person,
    policy: Policy,
    fromMs: number,
    toMs: number,
    signal: AbortSignal
  ): Promise<Trial>;

  audit(orgId: number, filter: AuditFilter): Promise<AuditRecord[]>;
  /** Writes down that a request was not let in, by whom and why. */
  reject(orgId: number, actor: Actor, reason: string, detail: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes down that a person is about to change the settings. */
  configured(orgId: number, person: Person, changes: readonly string[]): Promise<void>;
  measures(orgId: number, fromMs: number, toMs: number): Promise<Measures>;

  /** Starts what runs in the background: sending, scheduled checks, watches, approvals that end, pruning. */
  start(): void;
  /** Ends it; what is on its way is awaited for a short while. */
  stop(): Promise<void>;
}

export interface RunDetail {
  readonly run: RunRecord;
  readonly deliveries: readonly DeliveryRecord[];
  readonly audit: readonly AuditRecord[];
}
