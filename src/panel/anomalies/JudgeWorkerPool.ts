import { PresageError } from '../../../pkg/series/PresageError';
import { WorkerPool, type WorkerPoolOptions } from '../fit/WorkerPool';
import type { AnomalyJudge } from './AnomalyJudge';
import type { LogJudgement, LogTask } from '../logs/LogTask';
import type { JudgeMessage, JudgeReply, JudgeTask, Judgement } from './JudgeMessage';
import { JudgeFailedError } from './errors/JudgeFailedError';
import { JudgeTimeoutError } from './errors/JudgeTimeoutError';

export interface JudgeWorkerPoolOptions extends WorkerPoolOptions {
  readonly timeLimitMs: number;
}

/** Judges in Web Workers, within a time limit. */
export class JudgeWorkerPool implements AnomalyJudge {
  readonly #timeLimitMs: number;
  readonly #workers: WorkerPool<JudgeMessage, JudgeReply>;

  constructor({ timeLimitMs, ...options }: JudgeWorkerPoolOptions) {
    this.#timeLimitMs = timeLimitMs;
    this.#workers = new WorkerPool(options);
  }

  /** @throws {JudgeTimeoutError | JudgeFailedError | WorkerFailedError | PresageError} */
  async judge(task: JudgeTask, signal: AbortSignal): Promise<Judgement> {
    const timeout = new JudgeTimeoutError(`${task.series.length} series`, this.#timeLimitMs);
    const reply = await this.#ask({ kind: 'judge', ...task }, timeout, signal);
    if (reply.kind !== 'judgement') {
      throw errorOf(reply);
    }
    return reply.judgement;
  }

  /** @throws {JudgeTimeoutError | JudgeFailedError | WorkerFailedError | PresageError} */
  async judgeLogs(task: LogTask, signal: AbortSignal): Promise<LogJudgement> {
    const timeout = new JudgeTimeoutError(`${task.lines.texts.length} log lines`, this.#timeLimitMs);
    const reply = await this.#ask({ kind: 'judge-logs', ...task }, timeout, signal);
    if (reply.kind !== 'log-judgement') {
      throw errorOf(reply);
    }
    return reply.judgement;
  }

  #ask(message: JudgeMessage, timeout: JudgeTimeoutError, signal: AbortSignal): Promise<JudgeReply> {
    return this.#workers.run(message, { signal, timeLimitMs: this.#timeLimitMs, timeout });
  }
}

function errorOf(reply: JudgeReply): PresageError {
  switch (reply.kind) {
    case 'refusal':
      return PresageError.fromJSON(reply.error);
    case 'failure':
      return new JudgeFailedError(reply.message);
    default:
      return new JudgeFailedError(`its worker answered with a ${reply.kind}`);
  }
}
