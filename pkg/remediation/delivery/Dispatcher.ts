import { SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { CircuitState } from './CircuitBreaker';
import { claimableTargets } from './claimableTargets';
import { DeliverySender } from './DeliverySender';
import type { DispatcherOptions } from './DispatcherOptions';
import type { TargetLane } from './TargetLane';
import { TargetLanes } from './TargetLanes';
import { withinTime } from '../withinTime';
import { WakeTimer } from './WakeTimer';

/** Of a lease, beside the target's timeout: for putting secrets in and writing the outcome down. */
const LEASE_MARGIN_MS = 15 * SECOND_MS;

/** At the latest: another process may have left something, or the clock was set. */
const LONGEST_PAUSE_MS = 5 * SECOND_MS;
/** Something is due, and waits for one of those that are on their way. */
const BUSY_PAUSE_MS = SECOND_MS;
const FIRST_FAILURE_PAUSE_MS = 250;

const MOST_CLAIMED = 128;

/** Together with what else a process ends with, less than the two seconds that Grafana gives it. */
const STOP_GRACE_MS = 500;
const STOP_WRITING_MS = 250;

interface TargetName {
  readonly orgId: number;
  readonly targetId: string;
}

/** Sends what waits in the outbox: to each target as many at a time as it takes, and to none that is failing. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #lanes = new TargetLanes();
  readonly #onTheirWay = new Map<string, Promise<void>>();
  readonly #timer = new WakeTimer(() => this.#lookEverywhere());
  readonly #ending = new AbortController();
  readonly #sender: DeliverySender;
  /** Targets that had more to send than free slots, and have a free one now. */
  readonly #freed = new Map<TargetLane, TargetName>();
  #isStarted = false;
  #isWanted = false;
  #isLooking = false;
  #looking = Promise.resolve();
  #failures = 0;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#sender = new DeliverySender(options, this.#ending.signal);
  }

  start(): void {
    this.#isStarted = true;
    this.wake();
  }

  /** Looks at once for something to send: to be called after each change to the outbox, the switches or the settings. */
  wake(): void {
    this.#isWanted = true;
    this.#lookUnlessFailing();
  }

  /** While the store fails only the timer asks it again. */
  #lookUnlessFailing(): void {
    if (this.#failures === 0) {
      this.#look();
    }
  }

  #lookEverywhere(): void {
    this.#isWanted = true;
    this.#look();
  }

  circuit(orgId: number, targetId: string): CircuitState {
    return this.#lanes.of(orgId, targetId).circuit.state(this.#options.nowMs());
  }

  /** Takes nothing more, waits for what is on its way for a short while, and puts the rest back into the outbox. */
  async stop(): Promise<void> {
    this.#isStarted = false;
    this.#timer.clear();
    await this.#idle(STOP_GRACE_MS);
    this.#ending.abort(new Error('Presage is stopping.'));
    await this.#idle(STOP_WRITING_MS);
  }

  #idle(limitMs: number): Promise<void> {
    const idle = this.#looking.then(() => Promise.allSettled(this.#onTheirWay.values()));
    return withinTime(idle, limitMs);
  }

  #look(): void {
    if (this.#isStarted && !this.#isLooking) {
      this.#isLooking = true;
      this.#looking = this.#lookWhileWanted();
    }
  }

  async #lookWhileWanted(): Promise<void> {
    let pauseMs = 0;
    try {
      while (this.#isStarted && (this.#isWanted || this.#freed.size > 0)) {
        const blockedMs = await this.#claimDue();
        pauseMs = this.#isWanted ? 0 : Math.min(blockedMs, await this.#untilDueMs());
        this.#failures = 0;
      }
    } catch (error) {
      pauseMs = Math.min(FIRST_FAILURE_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
      this.#failures++;
      this.#options.log('error', 'The outbox could not be read', { reason: String(error), againInMs: pauseMs });
    }
    // Without a pause since it was last asked whether another look is wanted: no wake is missed.
    this.#isLooking = false;
    if (this.#isStarted) {
      this.#timer.in(pauseMs);
    }
  }

  /** @returns after how many milliseconds something that is due now and can't be sent may be; Infinity where nothing is */
  async #claimDue(): Promise<number> {
    const { store, owner, organization, nowMs } = this.#options;
    const startMs = nowMs();
    const waiting = await this.#takeWaiting(startMs);
    const { targets, longestTimeoutMs, blockedMs } = claimableTargets(waiting, this.#lanes, organization, startMs);
    if (targets.length === 0) {
      return blockedMs;
    }
    const leaseEndMs = startMs + longestTimeoutMs + LEASE_MARGIN_MS;
    const claimed = await store.deliveries.claim({ owner, nowMs: startMs, leaseEndMs, limit: MOST_CLAIMED, targets });
    for (const { orgId, targetId, limit } of targets) {
      const count = claimed.filter((delivery) => delivery.orgId === orgId && delivery.targetId === targetId).length;
      this.#lanes.of(orgId, targetId).mayHaveMore = count >= limit;
    }
    this.#isWanted ||= claimed.length >= MOST_CLAIMED;
    claimed.forEach((delivery) => this.#send(delivery));
    return blockedMs;
  }

  /** Those that had a slot freed are known to have more: the whole outbox need not be looked through for them. */
  async #takeWaiting(nowMs: number): Promise<TargetName[]> {
    const freed = [...this.#freed.values()];
    this.#freed.clear();
    if (!this.#isWanted) {
      return freed;
    }
    this.#isWanted = false;
    return this.#options.store.deliveries.waiting(nowMs);
  }

  async #untilDueMs(): Promise<number> {
    const { store, nowMs } = this.#options;
    const inMs = ((await store.deliveries.nextDueMs()) ?? Infinity) - nowMs();
    return inMs > 0 ? Math.min(inMs, LONGEST_PAUSE_MS) : BUSY_PAUSE_MS;
  }

  #send(delivery: DeliveryRecord): void {
    const organization = this.#options.organization(delivery.orgId);
    // This process may still be at it, where its lease ended before its outcome could be written.
    if (organization === undefined || this.#onTheirWay.has(delivery.id)) {
      return;
    }
    const lane = this.#lanes.of(delivery.orgId, delivery.targetId);
    lane.enter();
    const sending = this.#sender
      .send(delivery, organization, lane)
      .then((settled) => {
        if (settled?.state === 'pending' && this.#isStarted) {
          this.#timer.in(Math.max(0, settled.dueMs - this.#options.nowMs()));
        }
      })
      .catch((error: unknown) => {
        this.#options.log('error', 'A delivery failed', { delivery: delivery.id, reason: String(error) });
      })
      .finally(() => {
        lane.leave();
        this.#onTheirWay.delete(delivery.id);
        if (lane.mayHaveMore) {
          this.#freed.set(lane, delivery);
          this.#lookUnlessFailing();
        }
      });
    this.#onTheirWay.set(delivery.id, sending);
  }
}
