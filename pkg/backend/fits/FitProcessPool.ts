import pLimit, { type LimitFunction } from 'p-limit';
import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { Forecaster, OnFitProgress } from '../../query/Forecaster';
import { FitCrashedError } from '../../query/errors/FitCrashedError';
import { FitTimeoutError } from '../../query/errors/FitTimeoutError';
import type { FitTask } from '../../query/fits/FitMessage';
import { readFitReply } from '../../query/fits/readFitReply';
import { PresageError } from '../../series/PresageError';
import type { Samples } from '../../series/Samples';
import { FitCancelledError } from './errors/FitCancelledError';
import { FitProcess } from './FitProcess';
import type { TrainedNetworkCache } from './TrainedNetworkCache';

export interface FitProcessPoolOptions {
  readonly command: readonly string[];
  readonly maxProcesses: number;
  readonly timeLimitMs: number;
  /** How long a process that has nothing to do is kept for the next fit. */
  readonly idleMs: number;
  /** Where networks are kept for the next forecast of their series; absent where each series is forecast once. */
  readonly trainedNetworks?: TrainedNetworkCache;
}

/** Runs fits in a few processes, started when needed, kept for a while, and killed where a fit takes too long. */
export class FitProcessPool implements Forecaster {
  readonly #options: FitProcessPoolOptions;
  readonly #limit: LimitFunction;
  readonly #idle = new Map<FitProcess, Timer>();
  readonly #busy = new Set<FitProcess>();

  constructor(options: FitProcessPoolOptions) {
    this.#options = options;
    this.#limit = pLimit(options.maxProcesses);
  }

  get fitsAtOnce(): number {
    return this.#options.maxProcesses;
  }

  /** Starts a process ahead of the first fit, as while the samples are still on their way. */
  warm(): void {
    if (this.#idle.size === 0 && this.#busy.size === 0) {
      this.#keep(new FitProcess(this.#options.command));
    }
  }

  /**
   * @throws {FitTimeoutError | FitCrashedError | FitCancelledError | PresageError} the engine's own errors pass through
   */
  forecast(samples: Samples, plan: ForecastPlan, signal: AbortSignal, onProgress?: OnFitProgress): Promise<Forecast> {
    return this.#limit(() => this.#fit({ samples, plan }, signal, onProgress));
  }

  /** Kills every process; a fit under way fails. */
  close(): void {
    this.#limit.clearQueue();
    for (const process of [...this.#busy, ...this.#idle.keys()]) {
      process.kill();
    }
  }

  async #fit(task: FitTask, signal: AbortSignal, onProgress?: OnFitProgress): Promise<Forecast> {
    const { samples, plan } = task;
    if (signal.aborted) {
      throw new FitCancelledError(samples.name);
    }
    const process = this.#take();
    let stopReason: PresageError | undefined;
    const stop = (reason: PresageError) => {
      stopReason = reason;
      process.kill();
    };
    const cancel = () => stop(new FitCancelledError(samples.name));
    const { timeLimitMs, trainedNetworks } = this.#options;
    const timer = setTimeout(() => stop(new FitTimeoutError(samples.name, plan.model, timeLimitMs)), timeLimitMs);
    signal.addEventListener('abort', cancel);
    try {
      const trained = trainedNetworks?.get(task);
      const reply = await process.run({ ...task, timeLimitMs, trained }, onProgress);
      if (reply.kind === 'forecast' && reply.trained !== undefined) {
        trainedNetworks?.set(task, reply.trained);
      }
      return readFitReply(reply, task);
    } catch (error) {
      throw stopReason ?? asPresageError(error, task);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      this.#busy.delete(process);
      if (!process.hasEnded && stopReason === undefined) {
        this.#keep(process);
      }
    }
  }

  /** The process that waited least, so that those which are too many come to their end. */
  #take(): FitProcess {
    let process: FitProcess | undefined;
    for (const [idle, timer] of [...this.#idle].toReversed()) {
      clearTimeout(timer);
      this.#idle.delete(idle);
      if (!idle.hasEnded) {
        process = idle;
        break;
      }
    }
    process ??= new FitProcess(this.#options.command);
    process.setBusy(true);
    this.#busy.add(process);
    return process;
  }

  #keep(process: FitProcess): void {
    process.setBusy(false);
    const timer = setTimeout(() => {
      this.#idle.delete(process);
      process.kill();
    }, this.#options.idleMs);
    timer.unref();
    this.#idle.set(process, timer);
  }
}

function asPresageError(error: unknown, { samples, plan }: FitTask): PresageError {
  return error instanceof PresageError
    ? error
    : new FitCrashedError(samples.name, plan.model, error instanceof Error ? error.message : String(error));
}
