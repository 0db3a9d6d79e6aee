import pLimit, { type LimitFunction } from 'p-limit';
import type { OnFitProgress } from '../../../pkg/query/Forecaster';
import { PoolWorker } from './PoolWorker';

export interface WorkerPoolOptions {
  readonly createWorker: () => Worker;
  readonly maxWorkers: number;
}

/** When a request is given up. */
export interface RunLimits {
  readonly signal: AbortSignal;
  readonly timeLimitMs: number;
  /** Thrown where the time limit passes. */
  readonly timeout: Error;
}

/**
 * Runs requests in a few Web Workers, started when first needed, and killed where an answer takes too long or is no
 * longer wanted.
 */
export class WorkerPool<Request, Reply extends { readonly kind: string }> {
  readonly #options: WorkerPoolOptions;
  readonly #limit: LimitFunction;
  readonly #idle: Array<PoolWorker<Request, Reply>> = [];

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#limit = pLimit(options.maxWorkers);
  }

  /** @throws {WorkerFailedError} or the limits' timeout; the signal's reason where it aborts */
  run(request: Request, limits: RunLimits, onProgress?: OnFitProgress): Promise<Reply> {
    return this.#limit(() => this.#run(request, limits, onProgress));
  }

  async #run(request: Request, limits: RunLimits, onProgress?: OnFitProgress): Promise<Reply> {
    const { signal, timeLimitMs, timeout } = limits;
    signal.throwIfAborted();
    const worker = this.#idle.pop() ?? new PoolWorker<Request, Reply>(this.#options.createWorker());
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(timeout), timeLimitMs);
    try {
      const answered = worker.run(request, onProgress);
      const reply = await Promise.race([answered, whenAborted(AbortSignal.any([signal, stop.signal]))]);
      this.#idle.push(worker);
      return reply;
    } catch (error) {
      worker.kill();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  );
}
