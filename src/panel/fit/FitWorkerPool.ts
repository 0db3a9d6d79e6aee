import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Forecaster, OnFitProgress } from '../../../pkg/query/Forecaster';
import { FitTimeoutError } from '../../../pkg/query/errors/FitTimeoutError';
import type { FitReply, FitRequest } from '../../../pkg/query/fits/FitMessage';
import { readFitReply } from '../../../pkg/query/fits/readFitReply';
import type { Samples } from '../../../pkg/series/Samples';
import { WorkerPool, type WorkerPoolOptions } from './WorkerPool';

export interface FitWorkerPoolOptions extends WorkerPoolOptions {
  readonly timeLimitMs: number;
}

/** Runs fits in Web Workers, each within a time limit. */
export class FitWorkerPool implements Forecaster {
  readonly #timeLimitMs: number;
  readonly #workers: WorkerPool<FitRequest, FitReply>;

  constructor({ timeLimitMs, ...options }: FitWorkerPoolOptions) {
    this.#timeLimitMs = timeLimitMs;
    this.#workers = new WorkerPool(options);
  }

  /**
   * @throws {FitTimeoutError | FitCrashedError | WorkerFailedError | PresageError} the engine's own errors pass
   * through; the signal's reason where it aborts the fit
   */
  async forecast(
    samples: Samples,
    plan: ForecastPlan,
    signal: AbortSignal,
    onProgress?: OnFitProgress
  ): Promise<Forecast> {
    const timeLimitMs = this.#timeLimitMs;
    const timeout = new FitTimeoutError(samples.name, plan.model, timeLimitMs);
    const request = { samples, plan, timeLimitMs };
    const reply = await this.#workers.run(request, { signal, timeLimitMs, timeout }, onProgress);
    return readFitReply(reply, { samples, plan });
  }
}
