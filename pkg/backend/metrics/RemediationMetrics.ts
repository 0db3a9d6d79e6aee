import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import { RUN_STATES, type RunRecord, TRIGGER_KINDS } from '../../store/records/RunRecord';
import { DECLINE_REASONS } from '../../remediation/decisions/Decision';
import { isOpenRun } from '../../remediation/runs/isOpenRun';
import type { TargetStatus } from '../../remediation/service/TargetStatus';
import { SECOND_MS } from '../../series/durations';
import type { StoreEvents } from './StoreEvents';

const DETECT_BUCKETS_SECONDS = [1, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600];

const REPAIR_BUCKETS_SECONDS = [5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 14_400];

/** What became of one attempt to deliver; `again` is tried again later. */
const OUTCOME_OF_STATE = {
  delivered: 'delivered',
  dead: 'dead',
  cancelled: 'cancelled',
  pending: 'again',
  sending: 'again',
};

/**
 * What this process counts of remediation. The success rate is a ratio of these:
 * `sum(increase(presage_remediation_runs_total{state="healed"}[7d])) /
 * sum(increase(presage_remediation_runs_total{state=~"healed|not healed"}[7d]))`.
 */
export class RemediationMetrics implements StoreEvents {
  readonly #runs: Counter<'state' | 'trigger'>;
  readonly #deliveries: Counter<'outcome'>;
  readonly #declined: Counter<'reason'>;
  readonly #rejected: Counter<string>;
  readonly #detect: Histogram<string>;
  readonly #repair: Histogram<string>;
  readonly #waiting: Gauge<'org' | 'target'>;
  readonly #dead: Gauge<'org' | 'target'>;
  readonly #circuitOpen: Gauge<'org' | 'target'>;
  readonly #storeUp: Gauge<string>;

  /** Registers its metrics: only where remediation is open there is something to tell. */
  constructor(registry: Registry) {
    const registers = [registry];
    this.#runs = new Counter({
      name: 'presage_remediation_runs_total',
      help: 'Runs that ended, by their final state and by what started them.',
      labelNames: ['state', 'trigger'],
      registers,
    });
    this.#deliveries = new Counter({
      name: 'presage_remediation_deliveries_total',
      help: 'Attempts to deliver a request, by outcome: delivered, again (tried again later), dead or cancelled.',
      labelNames: ['outcome'],
      registers,
    });
    this.#declined = new Counter({
      name: 'presage_remediation_declined_total',
      help: "Events that a policy's limits kept from acting, by reason.",
      labelNames: ['reason'],
      registers,
    });
    this.#rejected = new Counter({
      name: 'presage_remediation_rejected_total',
      help: 'Requests that were not let in, such as calls with a wrong signature or without the role.',
      registers,
    });
    this.#detect = new Histogram({
      name: 'presage_remediation_time_to_detect_seconds',
      help: 'From the beginning of a problem to the decision, where the trigger tells the beginning.',
      buckets: DETECT_BUCKETS_SECONDS,
      registers,
    });
    this.#repair = new Histogram({
      name: 'presage_remediation_time_to_repair_seconds',
      help: 'From the beginning of a problem to seeing that it is over, of healed runs.',
      buckets: REPAIR_BUCKETS_SECONDS,
      registers,
    });
    const labelNames = ['org', 'target'] as const;
    this.#waiting = new Gauge({
      name: 'presage_remediation_waiting',
      help: 'Requests in the outbox that wait to be sent, by target.',
      labelNames,
      registers,
    });
    this.#dead = new Gauge({
      name: 'presage_remediation_dead',
      help: 'Requests that were given up and can be sent again, by target.',
      labelNames,
      registers,
    });
    this.#circuitOpen = new Gauge({
      name: 'presage_remediation_circuit_open',
      help: 'Whether a target is left alone after failures in a row.',
      labelNames,
      registers,
    });
    this.#storeUp = new Gauge({
      name: 'presage_remediation_store_up',
      help: 'Whether the store answered when these metrics were collected.',
      registers,
    });
    this.#startAtZero();
  }

  runWritten(run: RunRecord): void {
    if (isOpenRun(run)) {
      return;
    }
    const { state, trigger, problemSinceMs, decidedMs, endedMs } = run;
    this.#runs.inc({ state, trigger });
    if (problemSinceMs !== undefined) {
      this.#detect.observe(secondsBetween(problemSinceMs, decidedMs));
    }
    if (state === 'healed' && endedMs !== undefined) {
      this.#repair.observe(secondsBetween(problemSinceMs ?? decidedMs, endedMs));
    }
  }

  deliverySettled({ state }: DeliveryRecord): void {
    this.#deliveries.inc({ outcome: OUTCOME_OF_STATE[state] });
  }

  auditAppended({ kind, detail }: AuditEntry): void {
    if (kind === 'declined') {
      this.#declined.inc({ reason: String(detail['limit'] ?? 'unknown') });
    } else if (kind === 'rejected') {
      this.#rejected.inc(typeof detail['count'] === 'number' ? detail['count'] : 1);
    }
  }

  /** Takes over how the targets of all organizations do; undefined where the store doesn't answer. */
  setTargets(statuses: ReadonlyMap<number, readonly TargetStatus[]> | undefined): void {
    this.#storeUp.set(statuses === undefined ? 0 : 1);
    [this.#waiting, this.#dead, this.#circuitOpen].forEach((gauge) => gauge.reset());
    for (const [orgId, targets] of statuses ?? []) {
      for (const { target, waiting, dead, circuit } of targets) {
        const labels = { org: String(orgId), target: target.id };
        this.#waiting.set(labels, waiting);
        this.#dead.set(labels, dead);
        this.#circuitOpen.set(labels, circuit === 'closed' ? 0 : 1);
      }
    }
  }

  /** Prometheus sees no increase in a counter that appears with its first count. */
  #startAtZero(): void {
    const finalStates = RUN_STATES.filter((state) => !isOpenRun({ state }));
    for (const state of finalStates) {
      TRIGGER_KINDS.forEach((trigger) => this.#runs.inc({ state, trigger }, 0));
    }
    new Set(Object.values(OUTCOME_OF_STATE)).forEach((outcome) => this.#deliveries.inc({ outcome }, 0));
    DECLINE_REASONS.forEach((reason) => this.#declined.inc({ reason }, 0));
  }
}

/** Clocks of two machines may make it negative. */
function secondsBetween(fromMs: number, toMs: number): number {
  return Math.max(0, toMs - fromMs) / SECOND_MS;
}
