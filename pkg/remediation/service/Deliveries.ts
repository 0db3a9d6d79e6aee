import { setTimeout as sleep } from 'node:timers/promises';
import { durationToMs } from '../../query/duration';
import { SECOND_MS } from '../../series/durations';
import type { Actor } from '../../store/records/Actor';
import type { DeliveryRecord } from '../../store/records/DeliveryRecord';
import type { Person } from '../../store/records/Person';
import type { Store, Tables } from '../../store/Store';
import { newDelivery } from '../runs/newDelivery';
import { preparedEntry } from '../runs/preparedEntry';
import { runEntry } from '../runs/runEntry';
import { DeliveryNotFoundError } from './errors/DeliveryNotFoundError';
import { NotDeadError } from './errors/NotDeadError';
import { TargetOffError } from '../execution/errors/TargetOffError';
import { lockRun } from '../execution/lockRun';
import type { Organization } from '../configuration/Organization';
import type { RequestMaker } from '../execution/RequestMaker';
import { requireRole } from '../decisions/requireRole';
import { targetSwitch } from '../../store/records/switchNames';

/** Of looking whether a test has its answer. */
const LOOK_MS = 50;

/** A test waits this much longer than its target may take. */
const GRACE_MS = 2 * SECOND_MS;

export interface DeliveriesOptions {
  readonly store: Store;
  readonly requests: RequestMaker;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** Tells that something is due. */
  readonly wake: () => void;
}

/** What persons send by hand: again, or to try a target. */
export class Deliveries {
  readonly #options: DeliveriesOptions;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /**
   * Puts a dead delivery back into the outbox under the same id; a run that failed for it goes on.
   * @throws {RoleTooLowError | DeliveryNotFoundError | NotDeadError | TargetNotFoundError | TargetOffError}
   */
  async sendAgain(organization: Organization, person: Person, deliveryId: string): Promise<DeliveryRecord> {
    requireRole(person, 'Admin', 'send again');
    const { store, nowMs, wake } = this.#options;
    const { orgId } = organization;
    const found = await store.deliveries.find(orgId, deliveryId);
    if (found === undefined) {
      throw new DeliveryNotFoundError(deliveryId);
    }
    const target = organization.target(found.targetId);
    const sent = await store.transaction(async (tables) => {
      if (!(await tables.switches.isOn(orgId, targetSwitch(target.id)))) {
        throw new TargetOffError(target.name);
      }
      return putBack(tables, found, person, { nowMs: nowMs(), giveUpMs: durationToMs(target.giveUpAfter) });
    });
    wake();
    return sent;
  }

  /**
   * Sends the kind's harmless test; what came back stands in `lastAnswer`, which is absent where nothing came in time.
   * @throws {RoleTooLowError | TargetNotFoundError}
   * @throws {PresageError} where the test can't be made
   */
  async sendTest(organization: Organization, person: Person, targetId: string): Promise<DeliveryRecord> {
    requireRole(person, 'Admin', 'send a test');
    const { store, requests, nowMs, newId, wake } = this.#options;
    const target = organization.target(targetId);
    const actor: Actor = { kind: 'person', person };
    const id = `msg_${newId()}`;
    const request = await requests.makeTest(organization, target, id, actor);
    const waitMs = durationToMs(target.timeout) + GRACE_MS;
    const atMs = nowMs();
    const { orgId } = organization;
    const what = { id, orgId, runId: undefined, stepIndex: 0, purpose: 'test', isAutomatic: false } as const;
    const delivery = newDelivery({ ...what, targetId, request, expiresMs: atMs + waitMs }, atMs);
    const summary = `${person.login} tests "${target.name}".`;
    const tested = runEntry({ orgId }, 'tested', { atMs, actor, targetId, summary });
    await store.transaction(async (tables) => {
      await tables.deliveries.insert(delivery);
      await tables.audit.append([tested, preparedEntry({ orgId }, delivery, atMs)]);
    });
    wake();
    return this.#firstAnswer(delivery, waitMs);
  }

  async #firstAnswer(delivery: DeliveryRecord, waitMs: number): Promise<DeliveryRecord> {
    const { store } = this.#options;
    for (let waitedMs = 0; waitedMs < waitMs; waitedMs += LOOK_MS) {
      const current = await store.deliveries.find(delivery.orgId, delivery.id);
      if (current?.lastAnswer !== undefined || current?.endedMs !== undefined) {
        return current;
      }
      await sleep(LOOK_MS);
    }
    return (await store.deliveries.find(delivery.orgId, delivery.id)) ?? delivery;
  }
}

async function putBack(
  tables: Tables,
  { orgId, id, runId }: DeliveryRecord,
  person: Person,
  { nowMs, giveUpMs }: { readonly nowMs: number; readonly giveUpMs: number }
): Promise<DeliveryRecord> {
  const found = runId === undefined ? undefined : await tables.runs.find(orgId, runId);
  const run = found && (await lockRun(tables, found));
  const delivery = await tables.deliveries.find(orgId, id);
  const pending: DeliveryRecord | undefined = delivery && {
    ...delivery,
    state: 'pending',
    isAutomatic: false,
    dueMs: nowMs,
    expiresMs: nowMs + giveUpMs,
    endedMs: undefined,
  };
  if (delivery?.state !== 'dead' || pending === undefined || !(await tables.deliveries.update(pending))) {
    throw new NotDeadError(id, delivery?.state ?? 'cancelled');
  }
  if (run?.state === 'failed' && pending.purpose === 'act' && pending.stepIndex === run.stepIndex) {
    await tables.runs.update({ ...run, state: 'sending', endedMs: undefined, dueMs: undefined });
  }
  const again = runEntry(run ?? { orgId }, 'sent again', {
    atMs: nowMs,
    actor: { kind: 'person', person },
    targetId: pending.targetId,
    summary: `${person.login} has it sent to "${pending.targetId}" again.`,
    detail: { deliveryId: id, attempts: pending.attempts },
  });
  await tables.audit.append([again]);
  return pending;
}
