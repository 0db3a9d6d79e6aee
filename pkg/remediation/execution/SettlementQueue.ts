import { SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store } from '../../store/Store';

/** A transaction that takes longer was rolled back; another process tells then. */
const LONGEST_MS = 30 * SECOND_MS;

const MOST_WAITING = 10_000;

/** Finds out which settlements were kept: what follows from them must not come before their transaction ends. */
export class SettlementQueue {
  readonly #store: Store;
  readonly #nowMs: () => number;
  readonly #waiting = new Map<string, { readonly delivery: DeliveryRecord; readonly sinceMs: number }>();

  constructor(store: Store, nowMs: () => number) {
    this.#store = store;
    this.#nowMs = nowMs;
  }

  /** Called inside the transaction. */
  add(delivery: DeliveryRecord): void {
    if (this.#waiting.size < MOST_WAITING) {
      this.#waiting.set(delivery.id, { delivery, sinceMs: this.#nowMs() });
    }
  }

  /** @returns deliveries that are over, with their runs as they are now; each once */
  async takeKept(): Promise<Array<{ readonly run: RunRecord; readonly delivery: DeliveryRecord }>> {
    const kept: Array<{ readonly run: RunRecord; readonly delivery: DeliveryRecord }> = [];
    for (const [id, { delivery, sinceMs }] of this.#waiting) {
      const { orgId, runId } = delivery;
      const current = await this.#store.deliveries.find(orgId, id);
      const isOver = current?.endedMs !== undefined;
      if (isOver || this.#nowMs() - sinceMs > LONGEST_MS) {
        this.#waiting.delete(id);
      }
      const run = isOver && runId !== undefined ? await this.#store.runs.find(orgId, runId) : undefined;
      if (run !== undefined && current !== undefined) {
        kept.push({ run, delivery: current });
      }
    }
    return kept;
  }
}
