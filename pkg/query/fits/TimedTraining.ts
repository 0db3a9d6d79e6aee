import type { ForecastTraining, HistoryGrid } from '../../forecast/ForecastTraining';
import type { Training, UnfittedModel } from '../../models/Model';
import type { ModelName } from '../../models/ModelName';
import type { OnFitProgress } from '../Forecaster';
import type { NetworkReuse } from './NetworkReuse';

/** The same for every fit, so that the same question has the same answer. */
const SEED = 1;

/** More often is of no use to a person. */
const PROGRESS_INTERVAL_MS = 100;

/**
 * Lets the models of one forecast train for a time from now on: each fit until its equal part of it is over, so that
 * what one leaves is there for the next.
 */
export class TimedTraining implements ForecastTraining {
  readonly #startMs = performance.now();
  readonly #limitMs: number;
  readonly #onProgress: OnFitProgress;
  readonly #networks: NetworkReuse;
  #toldMs = this.#startMs;
  #wasStopped = false;

  /** @param onProgress told a model's progress over all its fits, now and then */
  constructor(limitMs: number, onProgress: OnFitProgress, networks: NetworkReuse) {
    this.#limitMs = limitMs;
    this.#networks = networks;
    this.#onProgress = onProgress;
  }

  /** Whether a model was told to stop, so that its forecast is not all that it can do. */
  get wasStopped(): boolean {
    return this.#wasStopped;
  }

  startFit(model: ModelName, fit: number, fits: number): Training {
    const endMs = this.#startMs + (this.#limitMs * (fit + 1)) / fits;
    return {
      seed: SEED,
      shouldStop: () => {
        const isOver = performance.now() >= endMs;
        this.#wasStopped ||= isOver;
        return isOver;
      },
      onProgress: (share) => this.#tell(model, (fit + share) / fits),
    };
  }

  reuse(model: UnfittedModel, grid: HistoryGrid): UnfittedModel {
    return this.#networks.wrap(model, grid);
  }

  #tell(model: ModelName, share: number): void {
    const nowMs = performance.now();
    if (nowMs - this.#toldMs >= PROGRESS_INTERVAL_MS) {
      this.#toldMs = nowMs;
      this.#onProgress({ model, share });
    }
  }
}
