import { StoreUnavailableError } from '../../errors/StoreUnavailableError';
import type { SqlWork } from '../Session';

/** So that none waits long for those before it. */
const MOST_TOGETHER = 64;

interface Job {
  readonly work: SqlWork<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface Transactions {
  /** Runs work in a transaction of its own. */
  begin<Result>(work: SqlWork<Result>): Promise<Result>;
  /** Runs work in a part of the open transaction that can be taken back alone. */
  savepoint<Result>(work: SqlWork<Result>): Promise<Result>;
  /** Whether the database may have given up the whole transaction with an error. */
  isEndedBy(error: unknown): boolean;
}

/**
 * Commits transactions that wait at the same time in one: a commit waits for the disk, and one wait serves them all. Each
 * works in a savepoint of its own, so one that fails takes back only what it did itself. None is told that it succeeded
 * before all are on the disk.
 */
export class GroupCommit {
  readonly #transactions: Transactions;
  readonly #waiting: Job[] = [];
  #running: Promise<void> | undefined;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  run<Result>(work: SqlWork<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: (result) => resolve(result as Result), reject });
      this.#running ??= this.#runWaiting();
    });
  }

  /** Resolves once nothing waits. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #runWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      // What else has arrived by now joins in.
      await new Promise((resolve) => setImmediate(resolve));
      const jobs = this.#waiting.splice(0, MOST_TOGETHER);
      const isSettled = jobs.length > 1 && (await this.#runTogether(jobs));
      for (const job of isSettled ? [] : jobs) {
        await this.#transactions.begin(job.work).then(job.resolve, job.reject);
      }
    }
    this.#running = undefined;
  }

  /** @returns false where the transaction failed as a whole because of one of them: each has to be tried alone */
  async #runTogether(jobs: readonly Job[]): Promise<boolean> {
    try {
      const settle = await this.#transactions.begin(async () => {
        const outcomes: Array<() => void> = [];
        for (const job of jobs) {
          outcomes.push(await this.#runOne(job));
        }
        return outcomes;
      });
      settle.forEach((tell) => tell());
      return true;
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) {
        return false;
      }
      jobs.forEach(({ reject }) => reject(error));
      return true;
    }
  }

  /** @returns what to do once the transaction is on the disk */
  async #runOne({ work, resolve, reject }: Job): Promise<() => void> {
    try {
      const result = await this.#transactions.savepoint(work);
      return () => resolve(result);
    } catch (error) {
      if (this.#transactions.isEndedBy(error)) {
        throw error;
      }
      return () => reject(error);
    }
  }
}
