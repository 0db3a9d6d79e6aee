import type { Forecast } from '../../forecast/Forecast';
import { PresageError } from '../../series/PresageError';
import type { Forecaster } from '../Forecaster';
import type { FitTask } from './FitMessage';
import { type BoundedOptions, runBounded } from './runBounded';

/** The series to forecast. */
export interface Batch {
  readonly count: number;
  /**
   * Called when the turn has come to that series, so that only the fits under way hold copies of samples.
   * @throws {PresageError} where the series can't be planned: that series' problem
   */
  taskAt(index: number): FitTask;
}

/** One series' forecast, or why it has none. */
export type BatchResult =
  | {
      readonly index: number;
      readonly forecast: Forecast;
      /**
       * From the question to the answer; with the time it waited where more are pending than the forecaster runs at
       * once.
       */
      readonly elapsedMs: number;
    }
  | { readonly index: number; readonly problem: PresageError };

export interface BatchProgress {
  /** Series that have their result. */
  readonly done: number;
  readonly total: number;
  /** Of the whole batch, 0 to 1; grows within a series too where its model trains for long. */
  readonly share: number;
}

export interface BatchOptions extends BoundedOptions {
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/**
 * Forecasts many series on all the cores that the forecaster uses, and hands over each result while others are still
 * computed. A series that can't be forecast is a result of its own.
 * @throws {unknown} the signal's reason where it aborts; an error that is no {@link PresageError}. Fits under way are
 * cancelled then
 */
export async function* forecastBatch(
  forecaster: Forecaster,
  { count, taskAt }: Batch,
  { onProgress, ...bounds }: BatchOptions
): AsyncGenerator<BatchResult, void, undefined> {
  const progress = new ProgressCounter(count, onProgress);

  async function forecastOne(index: number, signal: AbortSignal): Promise<BatchResult> {
    const startMs = performance.now();
    try {
      const { samples, plan } = taskAt(index);
      const forecast = await forecaster.forecast(samples, plan, signal, ({ share }) => progress.advance(index, share));
      return { index, forecast, elapsedMs: performance.now() - startMs };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof PresageError) {
        return { index, problem: error };
      }
      throw error;
    } finally {
      progress.finish(index);
    }
  }

  for await (const { result } of runBounded(count, forecastOne, bounds)) {
    yield result;
  }
}

class ProgressCounter {
  readonly #total: number;
  readonly #report: ((progress: BatchProgress) => void) | undefined;
  readonly #shares = new Map<number, number>();
  #done = 0;

  constructor(total: number, report: ((progress: BatchProgress) => void) | undefined) {
    this.#total = total;
    this.#report = report;
  }

  advance(index: number, share: number): void {
    // A second model's training starts from 0 again.
    this.#shares.set(index, Math.max(share, this.#shares.get(index) ?? 0));
    this.#tell();
  }

  finish(index: number): void {
    this.#shares.delete(index);
    this.#done++;
    this.#tell();
  }

  #tell(): void {
    let shares = this.#done;
    this.#shares.forEach((share) => (shares += share));
    this.#report?.({ done: this.#done, total: this.#total, share: shares / this.#total });
  }
}
