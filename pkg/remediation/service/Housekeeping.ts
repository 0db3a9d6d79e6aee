import { durationToMs } from '../../query/duration';
import { DAY_MS } from '../../series/durations';
import type { Store } from '../../store/Store';
import type { Organizations } from '../configuration/Organizations';
import type { Refusals } from './Refusals';

const PRUNE_EVERY_MS = DAY_MS;

export interface HousekeepingOptions {
  readonly store: Store;
  readonly organizations: Organizations;
  readonly refusals: Refusals;
  readonly owner: string;
  readonly nowMs: () => number;
}

/** Removes what is older than the settings keep, once a day by one process, and sums up floods of refusals. */
export class Housekeeping {
  readonly #options: HousekeepingOptions;
  #prunedMs: number | undefined;

  constructor(options: HousekeepingOptions) {
    this.#options = options;
  }

  /** Call it every minute or so. */
  async tick(): Promise<void> {
    const { store, organizations, refusals, owner, nowMs } = this.#options;
    const atMs = nowMs();
    await refusals.flush(false);
    await store.receipts.prune(atMs);
    const isDue = this.#prunedMs === undefined || atMs - this.#prunedMs >= PRUNE_EVERY_MS;
    if (!isDue || organizations.all().length === 0) {
      return;
    }
    this.#prunedMs = atMs;
    // Never released: it ends when the next day's turn comes.
    if (await store.leases.take('pruning', owner, atMs, atMs + PRUNE_EVERY_MS)) {
      await this.#prune(atMs);
    }
  }

  async #prune(atMs: number): Promise<void> {
    const { store, organizations } = this.#options;
    const kept = organizations.all().map(({ orgId, settings }) => ({
      orgId,
      keepMs: durationToMs(settings.configuration.keepFor),
    }));
    // Runs of all organizations go at once: the one that keeps them longest decides, and it may be one not heard of yet.
    if ((await store.audit.organizations()).every((orgId) => organizations.find(orgId) !== undefined)) {
      await store.runs.prune(atMs - Math.max(...kept.map(({ keepMs }) => keepMs)));
    }
    for (const { orgId, keepMs } of kept) {
      await store.audit.prune(orgId, atMs - keepMs, atMs);
    }
  }
}
