import type { AuditEntry } from '../../store/records/AuditRecord';
import type { RunRecord } from '../../store/records/RunRecord';
import type { Store, Tables } from '../../store/Store';
import type { Policy } from '../policies/Policy';
import { concludeRun } from '../runs/concludeRun';
import { isAutomatic } from '../runs/isAutomatic';
import type { Move } from '../runs/Move';
import { moveAfterStep } from '../runs/moveAfterStep';
import type { RunChange } from '../runs/RunChange';
import { runEntry } from '../runs/runEntry';
import type { StepRequest } from '../runs/stepDelivery';
import { stepDeliveryId } from '../runs/stepDeliveryId';
import { stopRun } from '../runs/stopRun';
import { takeStep } from '../runs/takeStep';
import { writeChange } from '../runs/writeChange';
import type { Organization } from '../configuration/Organization';
import { lockRun } from './lockRun';
import type { RequestPurpose } from './RequestMaker';
import type { StepMaker } from './StepMaker';
import { AUTOMATIC_SWITCH } from '../../store/records/switchNames';

/** A run that is taken further, with what that goes by. */
export interface MovedRun {
  readonly organization: Organization;
  readonly policy: Policy;
  readonly run: RunRecord;
}

export type RequestingMove = Extract<Move, { kind: 'send' | 'end' }>;

/** Takes runs further: makes the next request, then writes it and the run in one transaction, once. */
export class RunSteps {
  readonly #store: Store;
  readonly #steps: StepMaker;
  readonly #nowMs: () => number;

  constructor(store: Store, steps: StepMaker, nowMs: () => number) {
    this.#store = store;
    this.#steps = steps;
    this.#nowMs = nowMs;
  }

  /**
   * A step whose request can't be made counts as one that could not be delivered: the next one is taken.
   * @param entries of what led here
   * @returns the run as it was written; undefined where another process was faster
   */
  async carryOut(moved: MovedRun, move: Move, entries: readonly AuditEntry[] = []): Promise<RunRecord | undefined> {
    const { organization, policy, run } = moved;
    if (move.kind !== 'send' && move.kind !== 'end') {
      return undefined;
    }
    const purpose = requestOf(run, move);
    if (purpose === undefined) {
      return this.#conclude(run, move, undefined, entries);
    }
    const made = await this.#steps.make(organization, run, purpose);
    switch (made.kind) {
      case 'made':
        return this.#conclude(run, move, made.step, entries);
      case 'later':
        return this.write(run, undefined, (current) => ({
          run: { ...current, dueMs: this.#nowMs() + made.inMs },
          deliveries: [],
          entries: [],
        }));
      case 'failed': {
        const failure = this.#failureEntry(run, purpose, made.reason);
        return this.carryOut(moved, moveAfterFailure(policy, move, purpose), [...entries, failure]);
      }
    }
  }

  /**
   * Writes a change where the run still is as it was found, so that two processes never take one step twice.
   * @param newDeliveryId of what the change sends
   * @returns the run as it was written; undefined where another process was faster
   */
  write(
    found: RunRecord,
    newDeliveryId: string | undefined,
    change: (current: RunRecord, tables: Tables) => RunChange | Promise<RunChange>
  ): Promise<RunRecord | undefined> {
    return this.#store.transaction(async (tables) => {
      const current = await lockRun(tables, found);
      const isThere =
        newDeliveryId !== undefined && (await tables.deliveries.find(found.orgId, newDeliveryId)) !== undefined;
      if (current === undefined || isThere || !isAsFound(current, found)) {
        return undefined;
      }
      const changed = await change(current, tables);
      await writeChange(tables, changed);
      return changed.run;
    });
  }

  #conclude(
    run: RunRecord,
    move: RequestingMove,
    step: StepRequest | undefined,
    entries: readonly AuditEntry[]
  ): Promise<RunRecord | undefined> {
    const newDeliveryId = step && stepDeliveryId(run.id, step.stepIndex, step.purpose);
    // A run that failed, had its request sent again and ends once more has told already, and has to end all the same.
    const isToldOnce = move.kind === 'end' && newDeliveryId !== undefined;
    return this.write(run, isToldOnce ? undefined : newDeliveryId, async (current, tables) => {
      const isTold = isToldOnce && (await tables.deliveries.find(run.orgId, newDeliveryId)) !== undefined;
      const change = await this.#changeOf(tables, current, move, isTold ? undefined : step);
      return { ...change, entries: [...entries, ...change.entries] };
    });
  }

  async #changeOf(
    tables: Tables,
    run: RunRecord,
    move: RequestingMove,
    step: StepRequest | undefined
  ): Promise<RunChange> {
    const nowMs = this.#nowMs();
    if (move.kind === 'end') {
      return concludeRun(run, move.state, step, nowMs);
    }
    if (step === undefined) {
      throw new TypeError('A step without its request can be neither taken nor written down.');
    }
    const isHeldBack =
      isAutomatic(run, step.stepIndex, step.purpose) && !(await tables.switches.isOn(run.orgId, AUTOMATIC_SWITCH));
    return isHeldBack
      ? stopRun(run, 'Automatic actions are switched off, so no further step is taken.', nowMs)
      : takeStep(run, step, nowMs);
  }

  #failureEntry(run: RunRecord, { purpose, stepIndex, action }: RequestPurpose, reason: string): AuditEntry {
    return runEntry(run, 'gave up', {
      atMs: this.#nowMs(),
      targetId: action.target,
      summary: `A request to "${action.target}" could not be made: ${reason}`,
      detail: { purpose, stepIndex },
    });
  }
}

function requestOf(run: RunRecord, move: RequestingMove): RequestPurpose | undefined {
  if (move.kind === 'send') {
    return move;
  }
  // Counted as the step after the last one: the first one's number stands for the question for an approval.
  return move.escalate && { stepIndex: run.stepIndex + 1, purpose: 'notify', action: move.escalate };
}

function moveAfterFailure(policy: Policy, move: RequestingMove, { stepIndex, purpose }: RequestPurpose): Move {
  return move.kind === 'end'
    ? { ...move, escalate: undefined }
    : moveAfterStep({ stepIndex }, policy, purpose === 'undo' ? 'not healed' : 'failed');
}

function isAsFound(current: RunRecord, found: RunRecord): boolean {
  return (
    current.state === found.state &&
    current.stepIndex === found.stepIndex &&
    (current.dueMs === undefined) === (found.dueMs === undefined)
  );
}
