import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { Annotator } from '../annotations/Annotator';
import type { CheckScheduler } from '../checks/CheckScheduler';
import type { Housekeeping } from './Housekeeping';
import type { Log } from '../Log';
import { withinTime } from '../withinTime';
import { Loop } from './Loop';
import type { RunMover } from '../execution/RunMover';
import type { Sender } from './Sender';
import type { SettlementQueue } from '../execution/SettlementQueue';

const SETTLED_MS = SECOND_MS / 2;

/** Longer than the sender takes; a data source may take longer still to answer. */
const STOP_LIMIT_MS = 800;

export interface BackgroundOptions {
  readonly sender: Sender;
  readonly mover: RunMover;
  readonly checks: CheckScheduler;
  readonly settlements: SettlementQueue;
  readonly annotator: Annotator;
  readonly housekeeping: Housekeeping;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** What goes on without anybody asking: sending, runs whose time has come, checks, annotations, pruning. */
export class Background {
  readonly #options: BackgroundOptions;
  readonly #loops: readonly Loop[];
  readonly #moving: Loop;

  constructor(options: BackgroundOptions) {
    const { checks, housekeeping, log } = options;
    this.#options = options;
    this.#moving = new Loop('Taking runs further', SECOND_MS, () => this.moveRuns(), log);
    this.#loops = [
      this.#moving,
      new Loop('Following up deliveries', SETTLED_MS, () => this.followSettlements(), log),
      new Loop('Checking', SECOND_MS, () => checks.tick(), log),
      new Loop('Housekeeping', MINUTE_MS, () => housekeeping.tick(), log),
    ];
  }

  start(): void {
    this.#options.sender.start();
    this.#loops.forEach((loop) => loop.start());
  }

  /** What is under way is awaited for a short while; another process takes over what it leaves. */
  async stop(): Promise<void> {
    const { sender, checks } = this.#options;
    const stopped = Promise.all([...this.#loops.map((loop) => loop.stop()), sender.stop()]).then(() =>
      checks.release()
    );
    await withinTime(stopped, STOP_LIMIT_MS);
  }

  async moveRuns(): Promise<void> {
    if ((await this.#options.mover.moveDue()) > 0) {
      this.#options.sender.wake();
    }
  }

  /** Annotates what was sent, and takes runs further that a delivery has left waiting. */
  async followSettlements(): Promise<void> {
    const { settlements, annotator, nowMs } = this.#options;
    const kept = await settlements.takeKept();
    kept.forEach(({ run, delivery }) => annotator.annotate(run, delivery.endedMs ?? nowMs(), delivery));
    if (kept.length > 0) {
      this.#moving.wake();
    }
  }
}
