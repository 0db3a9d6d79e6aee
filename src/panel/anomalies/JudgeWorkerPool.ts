import { PresageError } from '../../../pkg/series/PresageError';
import { WorkerPool, type WorkerPoolOptions } from '../fit/WorkerPool';
import type { AnomalyJudge } from './AnomalyJudge';
import type { JudgeReply, JudgeTask, JudgeTaskMessage, Judgement } from './JudgeMessage';
import { JudgeFailedError } from './errors/JudgeFailedError';
import { JudgeTimeoutError } from './errors/JudgeTimeoutError';

export interface JudgeWorkerPoolOptions extends WorkerPoolOptions {
  readonly timeLimitMs: number;
}

/** Judges in Web Workers, within a time limit. */
export class JudgeWorkerPool implements AnomalyJudge {
  readonly #timeLimitMs: number;
  readonly #workers: WorkerPool<JudgeTaskMessage, JudgeReply>;

  constructor({ timeLimitMs, ...options }: JudgeWorkerPoolOptions) {
    this.#timeLimitMs = timeLimitMs;
    this.#workers = new WorkerPool(options);
  }

  /** @throws {JudgeTimeoutError | JudgeFailedError | WorkerFailedError | PresageError} */
  async judge(task: JudgeTask, signal: AbortSignal): Promise<Judgement> {
    const timeLimitMs = this.#timeLimitMs;
    const timeout = new JudgeTimeoutError(task.series.length, timeLimitMs);
    const reply = await this.#workers.run({ kind: 'judge', ...task }, { signal, timeLimitMs, timeout });
    switch (reply.kind) {
      case 'judgement':
        return reply.judgement;
      case 'refusal':
        throw PresageError.fromJSON(reply.error);
      case 'failure':
        throw new JudgeFailedError(reply.message);
    }
  }
}
