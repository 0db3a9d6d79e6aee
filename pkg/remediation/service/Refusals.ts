import { MINUTE_MS } from '../../series/durations';
import type { Actor } from '../../store/records/Actor';
import type { AuditEntry } from '../../store/records/AuditRecord';
import type { Store } from '../../store/Store';
import { PRESAGE, runEntry } from '../runs/runEntry';
import type { Log } from '../Log';

/** Written one by one in a minute; more of a kind are counted, so that a flood doesn't fill the disk. */
const MOST_A_MINUTE = 100;

/** Kinds come from outside too. */
const MOST_KINDS = 200;

const OTHER_KINDS = 'other';

const MAX_REASON_LENGTH = 500;

interface Flood {
  readonly orgId: number;
  readonly kind: string;
  readonly sinceMs: number;
  written: number;
  counted: number;
  lastReason: string;
}

export interface Refusal {
  readonly orgId: number;
  readonly actor: Actor;
  /** What refusals are counted by, such as the name of an error. */
  readonly kind: string;
  readonly reason: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Writes down what was not let in: each one, or how many there were. */
export class Refusals {
  readonly #store: Store;
  readonly #nowMs: () => number;
  readonly #log: Log;
  readonly #floods = new Map<string, Flood>();

  constructor(store: Store, nowMs: () => number, log: Log) {
    this.#store = store;
    this.#nowMs = nowMs;
    this.#log = log;
  }

  /** Never throws: what is refused is refused, even where that can't be written down. */
  async add(refusal: Refusal): Promise<void> {
    await this.flush(false);
    const { orgId, kind, reason } = refusal;
    const flood = this.#floodOf(orgId, kind);
    flood.lastReason = reason.slice(0, MAX_REASON_LENGTH);
    if (flood.written >= MOST_A_MINUTE) {
      flood.counted++;
      return;
    }
    flood.written++;
    await this.#append([
      runEntry({ orgId }, 'rejected', {
        atMs: this.#nowMs(),
        actor: refusal.actor,
        summary: flood.lastReason,
        detail: { ...refusal.detail, kind },
      }),
    ]);
  }

  /**
   * Writes down how many there were of each kind in minutes that are over.
   * @param isAll also of the minute that goes on, where the process ends
   */
  async flush(isAll: boolean): Promise<void> {
    const nowMs = this.#nowMs();
    const over = [...this.#floods].filter(([, { sinceMs }]) => isAll || Math.abs(nowMs - sinceMs) >= MINUTE_MS);
    over.forEach(([key]) => this.#floods.delete(key));
    const entries = over.flatMap(([, flood]) => (flood.counted === 0 ? [] : [summaryEntry(flood, nowMs)]));
    if (entries.length > 0) {
      await this.#append(entries);
    }
  }

  #floodOf(orgId: number, kind: string): Flood {
    const isNew = !this.#floods.has(`${orgId} ${kind}`);
    const counted = isNew && this.#floods.size >= MOST_KINDS ? OTHER_KINDS : kind;
    const key = `${orgId} ${counted}`;
    const flood = this.#floods.get(key) ?? {
      orgId,
      kind: counted,
      sinceMs: this.#nowMs(),
      written: 0,
      counted: 0,
      lastReason: '',
    };
    this.#floods.set(key, flood);
    return flood;
  }

  async #append(entries: readonly AuditEntry[]): Promise<void> {
    try {
      await this.#store.audit.append(entries);
    } catch (error) {
      const summaries = entries.map(({ summary }) => summary);
      this.#log('error', 'Refusals could not be written down', { summaries, reason: String(error) });
    }
  }
}

function summaryEntry({ orgId, kind, sinceMs, counted, lastReason }: Flood, nowMs: number): AuditEntry {
  return runEntry({ orgId }, 'rejected', {
    atMs: nowMs,
    actor: PRESAGE,
    summary: `${counted} more requests were refused, the last one because: ${lastReason}`,
    detail: { kind, count: counted, sinceMs },
  });
}
