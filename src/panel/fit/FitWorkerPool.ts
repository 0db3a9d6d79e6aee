import pLimit, { type LimitFunction } from 'p-limit';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Forecaster, OnFitProgress } from '../../../pkg/query/Forecaster';
import { FitTimeoutError } from '../../../pkg/query/errors/FitTimeoutError';
import type { FitReply, FitTask } from '../../../pkg/query/fits/FitMessage';
import { readFitReply } from '../../../pkg/query/fits/readFitReply';
import type { Samples } from '../../../pkg/series/Samples';
import { FitWorker } from './FitWorker';

export interface FitWorkerPoolOptions {
  readonly createWorker: () => Worker;
  readonly maxWorkers: number;
  readonly timeLimitMs: number;
}

/**
 * Runs fits in a few Web Workers, started when first needed, and killed where a fit takes too long or is no longer
 * wanted.
 */
export class FitWorkerPool implements Forecaster {
  readonly #options: FitWorkerPoolOptions;
  readonly #limit: LimitFunction;
  readonly #idle: FitWorker[] = [];

  constructor(options: FitWorkerPoolOptions) {
    this.#options = options;
    this.#limit = pLimit(options.maxWorkers);
  }

  /**
   * @throws {FitTimeoutError | FitCrashedError | WorkerFailedError | PresageError} the engine's own errors pass
   * through; the signal's reason where it aborts the fit
   */
  forecast(samples: Samples, plan: ForecastPlan, signal: AbortSignal, onProgress?: OnFitProgress): Promise<Forecast> {
    return this.#limit(() => this.#fit({ samples, plan }, signal, onProgress));
  }

  async #fit(task: FitTask, signal: AbortSignal, onProgress?: OnFitProgress): Promise<Forecast> {
    signal.throwIfAborted();
    const worker = this.#idle.pop() ?? new FitWorker(this.#options.createWorker());
    const { timeLimitMs } = this.#options;
    const timeout = new FitTimeoutError(task.samples.name, task.plan.model, timeLimitMs);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(timeout), timeLimitMs);
    let reply: FitReply;
    try {
      const answered = worker.run({ ...task, timeLimitMs }, onProgress);
      reply = await Promise.race([answered, whenAborted(AbortSignal.any([signal, stop.signal]))]);
    } catch (error) {
      worker.kill();
      throw error;
    } finally {
      clearTimeout(timer);
    }
    this.#idle.push(worker);
    return readFitReply(reply, task);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  );
}
