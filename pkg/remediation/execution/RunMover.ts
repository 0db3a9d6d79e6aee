import pLimit from 'p-limit';
import { SECOND_MS } from '../../series/durations';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store } from '../../store/Store';
import { afterLook } from '../runs/afterLook';
import { expireRun } from '../runs/expireRun';
import { lookIntervalMs } from '../runs/lookIntervalMs';
import type { Move } from '../runs/Move';
import { nextMove } from '../runs/nextMove';
import { stopRun } from '../runs/stopRun';
import type { Log } from '../Log';
import type { Organizations } from '../configuration/Organizations';
import type { Looker } from './Looker';
import type { MovedRun, RunSteps } from './RunSteps';

const RUNS_AT_ONCE = 8;
const DUE_RUNS = 200;

/** A process that takes a run on and then dies leaves it to another one after this. */
const TAKEN_MS = 30 * SECOND_MS;

/** Runs of organizations whose settings have not come yet wait for them. */
const UNKNOWN_MS = 10 * SECOND_MS;

export interface RunMoverOptions {
  readonly store: Store;
  readonly organizations: Organizations;
  readonly steps: RunSteps;
  readonly looker: Looker;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Called for each run that was taken further. */
  readonly onMoved: (run: RunRecord) => void;
}

/** Takes runs further whose time has come: approvals that end, watches, next steps. */
export class RunMover {
  readonly #options: RunMoverOptions;
  readonly #busy = new Set<string>();

  constructor(options: RunMoverOptions) {
    this.#options = options;
  }

  /** @returns how many runs there were to look at */
  async moveDue(): Promise<number> {
    const { store, nowMs } = this.#options;
    const due = await store.runs.due(nowMs(), DUE_RUNS);
    const limit = pLimit(RUNS_AT_ONCE);
    await limit.map(
      due.filter(({ id }) => !this.#busy.has(id)),
      (run) => this.#moveAlone(run)
    );
    return due.length;
  }

  async #moveAlone(run: RunRecord): Promise<void> {
    this.#busy.add(run.id);
    try {
      const moved = await this.#move(run);
      if (moved !== undefined) {
        this.#options.onMoved(moved);
      }
    } catch (error) {
      this.#options.log('error', 'A run could not be taken further', { run: run.id, reason: String(error) });
    } finally {
      this.#busy.delete(run.id);
    }
  }

  async #move(run: RunRecord): Promise<RunRecord | undefined> {
    const { store, organizations, steps, nowMs } = this.#options;
    if (run.state === 'awaiting approval') {
      return steps.write(run, undefined, (current) => expireRun(current, nowMs()));
    }
    const organization = organizations.find(run.orgId);
    if (organization === undefined) {
      await this.#postpone(run, nowMs() + UNKNOWN_MS);
      return undefined;
    }
    const policy = organization.findPolicy(run.policyId);
    const move = nextMove(run, policy, await store.deliveries.ofRun(run.orgId, run.id));
    if (move.kind === 'stop' || policy === undefined) {
      const why = move.kind === 'stop' ? move.why : `Policy "${run.policyName}" was removed.`;
      return steps.write(run, undefined, (current) => stopRun(current, why, nowMs()));
    }
    return this.#carryOut({ organization, policy, run }, move);
  }

  async #carryOut(moved: MovedRun, move: Move): Promise<RunRecord | undefined> {
    const { steps, nowMs } = this.#options;
    switch (move.kind) {
      case 'wait':
        await this.#postpone(moved.run, undefined);
        return undefined;
      case 'look':
        return this.#look(moved, move);
      default:
        return (await this.#postpone(moved.run, nowMs() + TAKEN_MS)) ? steps.carryOut(moved, move) : undefined;
    }
  }

  async #look(moved: MovedRun, { helped, endMs }: Extract<Move, { kind: 'look' }>): Promise<RunRecord | undefined> {
    const { steps, looker, nowMs } = this.#options;
    const { run, policy } = moved;
    const startMs = nowMs();
    const nextMs = startMs >= endMs ? startMs + TAKEN_MS : Math.min(startMs + lookIntervalMs(helped.within), endMs);
    if (!(await this.#postpone(run, nextMs))) {
      return undefined;
    }
    const look = await looker.look(run, helped, startMs);
    const after = afterLook(run, policy, look, endMs, startMs);
    switch (after.kind) {
      case 'wait':
        return undefined;
      case 'healed':
        return steps.write(run, undefined, () => ({ run: after.run, deliveries: [], entries: [after.entry] }));
      case 'move':
        return steps.carryOut(moved, after.move, [after.entry]);
    }
  }

  /** Puts the next look off, for this and all other processes. @returns false where another one was faster */
  async #postpone(run: RunRecord, dueMs: number | undefined): Promise<boolean> {
    const written = await this.#options.steps.write(run, undefined, (current) => {
      const isTaken = current.dueMs !== run.dueMs;
      return { run: isTaken ? current : { ...current, dueMs }, deliveries: [], entries: [] };
    });
    return written !== undefined && written.dueMs === dueMs;
  }
}
