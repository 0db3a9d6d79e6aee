import { SECOND_MS } from '../../series/durations';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { OrganizationConfiguration } from '../configuration/OrganizationConfiguration';
import { AUTOMATIC_SWITCH, targetSwitch } from '../../store/records/switchNames';
import type { Attempt } from './Attempt';
import { attemptDelivery } from './attemptDelivery';
import type { DispatcherOptions } from './DispatcherOptions';
import { findRecipient } from './findRecipient';
import { outcomeEntries } from './outcomeEntries';
import { settledDelivery, type SettledDelivery } from './settledDelivery';
import type { TargetLane } from './TargetLane';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5 * SECOND_MS;

/** Takes one claimed delivery to the end of one attempt: sends it and writes down what came of it. */
export class DeliverySender {
  readonly #options: DispatcherOptions;
  readonly #signal: AbortSignal;

  /** @param signal aborts where the process ends */
  constructor(options: DispatcherOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** @returns the delivery as it was written down; undefined where this process lost it */
  async send(
    delivery: DeliveryRecord,
    organization: OrganizationConfiguration,
    lane: TargetLane
  ): Promise<DeliveryRecord | undefined> {
    const { store, nowMs, random, log } = this.#options;
    const facts = await this.#whileHeld(delivery, () =>
      Promise.all([
        delivery.runId === undefined ? undefined : store.runs.find(delivery.orgId, delivery.runId),
        store.switches.isOn(delivery.orgId, targetSwitch(delivery.targetId)),
        // Once more: it may have been switched off since the delivery was claimed.
        store.switches.isOn(delivery.orgId, AUTOMATIC_SWITCH),
      ])
    );
    const attempt = facts && (await this.#attempt(delivery, organization, ...facts));
    if (attempt === undefined) {
      log('warn', 'A delivery was held for too long and is left to whoever takes it next', { delivery: delivery.id });
      return undefined;
    }
    noteInCircuit(lane, attempt, nowMs());
    const settled = settledDelivery(delivery, attempt, nowMs(), random());
    const isWritten = await this.#whileHeld(delivery, () => this.#write(settled, facts?.[0]));
    return isWritten === true ? settled.delivery : undefined;
  }

  async #attempt(
    delivery: DeliveryRecord,
    organization: OrganizationConfiguration,
    run: RunRecord | undefined,
    isTargetOn: boolean,
    isAutomaticOn: boolean
  ): Promise<Attempt | undefined> {
    const { connectorFor, nowMs } = this.#options;
    const { configuration } = organization;
    const recipient = findRecipient(delivery, { nowMs: nowMs(), configuration, run, isTargetOn, isAutomaticOn });
    if ('refusal' in recipient) {
      return unsent(recipient.refusal, nowMs());
    }
    const connector = () => connectorFor(organization);
    return attemptDelivery(delivery, { organization, ...recipient, connector, nowMs, signal: this.#signal });
  }

  /** @returns false where another process holds the delivery by now */
  #write(settled: SettledDelivery, run: RunRecord | undefined): Promise<boolean> {
    const { store, owner, nowMs, onSettled } = this.#options;
    const { delivery, verdict } = settled;
    const atMs = nowMs();
    return store.transaction(async (tables) => {
      if (!(await tables.deliveries.settle(delivery, owner))) {
        return false;
      }
      if (verdict.kind === 'target off') {
        await tables.switches.set(delivery.orgId, targetSwitch(delivery.targetId), false, verdict.reason, atMs);
      }
      if (delivery.state !== 'pending') {
        await onSettled(tables, delivery);
      }
      // Last, as elsewhere: transactions that take runs and then the audit's end never wait for each other in a ring.
      await tables.audit.append(outcomeEntries(settled, run, atMs));
      return true;
    });
  }

  /**
   * Asks the store until it answers or the lease ends: an outcome that is not written down would be sent again.
   * @returns undefined where the lease ended
   */
  async #whileHeld<Result>(delivery: DeliveryRecord, ask: () => Promise<Result>): Promise<Result | undefined> {
    const { nowMs, log } = this.#options;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        return await ask();
      } catch (error) {
        log('error', 'The store failed while a delivery was on its way', {
          delivery: delivery.id,
          reason: String(error),
        });
      }
      if (this.#signal.aborted || nowMs() + pauseMs >= (delivery.leaseEndMs ?? 0)) {
        return undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function unsent(reason: string, atMs: number): Attempt {
  return {
    verdict: { kind: 'dead', reason },
    isTry: false,
    answer: { status: undefined, text: reason, tookMs: 0, atMs },
  };
}

/** A target that answers at all is well, unless it says itself that it isn't. */
function noteInCircuit({ circuit }: TargetLane, { verdict, answer, isTry }: Attempt, nowMs: number): void {
  if (isTry && verdict.kind === 'retry') {
    circuit.failed(nowMs);
  } else if (answer.status !== undefined) {
    circuit.succeeded();
  }
}
