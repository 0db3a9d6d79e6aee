import type { Forecast } from '../forecast/Forecast';
import type { ForecastPlan } from '../forecast/ForecastPlan';
import type { ModelName } from '../models/ModelName';
import type { Samples } from '../series/Samples';

/**
 * Runs the engine away from the caller's thread, inside a time limit; implemented by the backend's and the browser's
 * workers.
 */
export interface Forecaster {
  /** @throws {PresageError} where the samples can't be forecast, the fit takes too long, or `signal` aborts it. */
  forecast(samples: Samples, plan: ForecastPlan, signal: AbortSignal, onProgress?: OnFitProgress): Promise<Forecast>;
}

/** Told of a fit that takes long, now and then. */
export type OnFitProgress = (progress: FitProgress) => void;

/** How far a model is in its training. */
export interface FitProgress {
  readonly model: ModelName;
  /** 0 to 1. */
  readonly share: number;
}
