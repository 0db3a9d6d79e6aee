import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { Log } from '../Log';
import type { Organization } from '../configuration/Organization';
import type { Organizations } from '../configuration/Organizations';
import type { Start } from '../execution/RunStarter';
import { Check, type CheckOptions } from './Check';
import type { CheckPolicy } from '../policies/CheckPolicy';

/** Another process takes over this long after the one that checks has died. */
const LEASE_MS = 30 * SECOND_MS;

export interface CheckSchedulerOptions extends CheckOptions {
  readonly organizations: Organizations;
  /** Of this process; no other has it. */
  readonly owner: string;
  readonly log: Log;
  /** Called when a check began runs. */
  readonly onStarted: (starts: readonly Start[]) => void;
}

interface Schedule {
  readonly check: Check;
  lastAtMs: number;
  isRunning: boolean;
}

/** Runs the checks of all organizations at their pace: one process for each organization, each check once at a time. */
export class CheckScheduler {
  readonly #options: CheckSchedulerOptions;
  readonly #schedules = new Map<string, Schedule>();
  readonly #leaseEndsMs = new Map<number, number>();
  readonly #running = new Set<Promise<void>>();

  constructor(options: CheckSchedulerOptions) {
    this.#options = options;
  }

  /** Starts the checks that are due; one that still runs is left out this time. Call it every second or so. */
  async tick(): Promise<void> {
    const nowMs = this.#options.nowMs();
    const known = new Set<string>();
    for (const organization of this.#options.organizations.all()) {
      const checks = organization.checkPolicies.filter(({ policy }) => policy.isEnabled);
      checks.forEach(({ policy }) => known.add(keyOf(organization, policy.id)));
      if (checks.length > 0 && (await this.#holdsLease(organization.orgId, nowMs))) {
        checks.forEach((check) => this.#startWhereDue(organization, check, nowMs));
      }
    }
    [...this.#schedules.keys()].filter((key) => !known.has(key)).forEach((key) => this.#schedules.delete(key));
  }

  /** Waits for the checks under way. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** Waits for the checks under way and lets another process take over. */
  async release(): Promise<void> {
    await this.settle();
    const { store, owner } = this.#options;
    await Promise.all([...this.#leaseEndsMs.keys()].map((orgId) => store.leases.release(leaseName(orgId), owner)));
    this.#leaseEndsMs.clear();
  }

  async #holdsLease(orgId: number, nowMs: number): Promise<boolean> {
    const endMs = this.#leaseEndsMs.get(orgId) ?? 0;
    if (endMs - nowMs > LEASE_MS / 2) {
      return true;
    }
    const { store, owner } = this.#options;
    const isTaken = await store.leases.take(leaseName(orgId), owner, nowMs, nowMs + LEASE_MS);
    if (isTaken) {
      this.#leaseEndsMs.set(orgId, nowMs + LEASE_MS);
    } else {
      this.#leaseEndsMs.delete(orgId);
    }
    return isTaken;
  }

  #startWhereDue(organization: Organization, check: CheckPolicy, nowMs: number): void {
    const atMs = Math.floor(nowMs / check.everyMs) * check.everyMs;
    const key = keyOf(organization, check.policy.id);
    const schedule = this.#schedules.get(key) ?? { check: new Check(this.#options), lastAtMs: 0, isRunning: false };
    this.#schedules.set(key, schedule);
    // A look at a time long gone would act on what may be over.
    const isLate = nowMs - atMs > MINUTE_MS;
    // Not "later than the last one": after a clock that was ahead is set back, nothing would be looked at for as long.
    if (schedule.isRunning || schedule.lastAtMs === atMs || isLate) {
      return;
    }
    schedule.lastAtMs = atMs;
    schedule.isRunning = true;
    const run = this.#run(organization, check, schedule, atMs).finally(() => {
      schedule.isRunning = false;
      this.#running.delete(run);
    });
    this.#running.add(run);
  }

  async #run(organization: Organization, check: CheckPolicy, { check: runner }: Schedule, atMs: number): Promise<void> {
    try {
      const starts = await runner.look(organization, check, atMs);
      if (starts.length > 0) {
        this.#options.onStarted(starts);
      }
    } catch (error) {
      this.#options.log('error', 'A check failed', { policy: check.policy.id, reason: String(error) });
    }
  }
}

function keyOf({ orgId }: Organization, policyId: string): string {
  return `${orgId}/${policyId}`;
}

function leaseName(orgId: number): string {
  return `checks of ${orgId}`;
}
