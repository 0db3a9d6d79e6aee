import type { Actor } from '../../store/records/Actor';
import type { Person } from '../../store/records/Person';
import { OPEN_RUN_STATES, type RunRecord } from '../../store/records/RunRecord';
import type { Store, Tables } from '../../store/Store';
import { isOpenRun } from '../runs/isOpenRun';
import { runEntry } from '../runs/runEntry';
import { stopRun } from '../runs/stopRun';
import { writeChange } from '../runs/writeChange';
import { UnknownSwitchError } from './errors/UnknownSwitchError';
import type { Organization } from '../configuration/Organization';
import { requireRole } from '../decisions/requireRole';
import { AUTOMATIC_SWITCH, targetSwitch } from '../../store/records/switchNames';

/** Runs that are open at one time; more than these are stopped when they next move. */
const MOST_OPEN = 10_000;

/** What persons switch: all automatic actions, and each target. */
export class Switches {
  readonly #store: Store;
  readonly #nowMs: () => number;

  constructor(store: Store, nowMs: () => number) {
    this.#store = store;
    this.#nowMs = nowMs;
  }

  /**
   * With automatic actions, open automatic runs stop: when they are switched off, and once more when they are switched on,
   * so that nothing old comes back to life.
   * @param name `automatic` or `target:<id>`
   * @throws {RoleTooLowError | UnknownSwitchError}
   */
  async switch(organization: Organization, person: Person, name: string, isOn: boolean, reason: string): Promise<void> {
    requireRole(person, 'Admin', `switch "${name}"`);
    const { orgId } = organization;
    const { targets } = organization.settings.configuration;
    if (name !== AUTOMATIC_SWITCH && !targets.some(({ id }) => name === targetSwitch(id))) {
      throw new UnknownSwitchError(name);
    }
    const actor: Actor = { kind: 'person', person };
    const isAutomatic = name === AUTOMATIC_SWITCH;
    if (isAutomatic && isOn) {
      await this.#stopAutomaticRuns(orgId, actor);
    }
    const atMs = this.#nowMs();
    const switched = runEntry({ orgId }, 'switched', {
      atMs,
      actor,
      summary: `${person.login} switched "${name}" ${isOn ? 'on' : 'off'}${reason === '' ? '.' : `: ${reason}`}`,
      detail: { name, isOn, reason },
    });
    await this.#store.transaction(async (tables) => {
      await tables.switches.set(orgId, name, isOn, reason, atMs);
      await tables.audit.append([switched]);
    });
    // Only then: thousands of runs take a while, and nothing more is to be sent meanwhile.
    if (isAutomatic && !isOn) {
      await this.#stopAutomaticRuns(orgId, actor);
    }
  }

  async #stopAutomaticRuns(orgId: number, actor: Actor): Promise<void> {
    const open = await this.#openAutomaticRuns(orgId);
    await this.#store.transaction(async (tables) => {
      await tables.locks.hold([...new Set(open.map(({ policyId }) => `${orgId}/policy/${policyId}`))]);
      for (const run of open) {
        await stopWithDeliveries(tables, run, actor, this.#nowMs());
      }
    });
  }

  async #openAutomaticRuns(orgId: number): Promise<RunRecord[]> {
    const open = await this.#store.runs.list(orgId, { states: OPEN_RUN_STATES, limit: MOST_OPEN });
    return open.filter(({ trigger, stepIndex }) => trigger !== 'click' || stepIndex > 0);
  }
}

async function stopWithDeliveries(tables: Tables, found: RunRecord, actor: Actor, atMs: number): Promise<void> {
  const run = await tables.runs.find(found.orgId, found.id);
  if (run === undefined || !isOpenRun(run)) {
    return;
  }
  for (const delivery of await tables.deliveries.ofRun(run.orgId, run.id)) {
    if (delivery.state === 'pending') {
      await tables.deliveries.update({ ...delivery, state: 'cancelled', endedMs: atMs });
    }
  }
  await writeChange(tables, stopRun(run, 'Automatic actions were switched.', atMs, actor));
}
