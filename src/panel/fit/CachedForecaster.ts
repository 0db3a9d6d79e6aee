import { LRUCache } from 'lru-cache';
import type { Forecast } from '../../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../../pkg/forecast/ForecastPlan';
import type { Forecaster, OnFitProgress } from '../../../pkg/query/Forecaster';
import type { Samples } from '../../../pkg/series/Samples';
import { contentHash } from './contentHash';

const MAX_FORECASTS = 500;

/**
 * Remembers forecasts by the content of their samples and plan, so that a refresh with the same data fits nothing
 * again.
 */
export class CachedForecaster implements Forecaster {
  readonly #forecaster: Forecaster;
  readonly #cache = new LRUCache<string, Forecast>({ max: MAX_FORECASTS });

  constructor(forecaster: Forecaster) {
    this.#forecaster = forecaster;
  }

  async forecast(
    samples: Samples,
    plan: ForecastPlan,
    signal: AbortSignal,
    onProgress?: OnFitProgress
  ): Promise<Forecast> {
    const key = contentHash(samples, plan);
    const known = this.#cache.get(key);
    if (known !== undefined) {
      return known;
    }
    const forecast = await this.#forecaster.forecast(samples, plan, signal, onProgress);
    this.#cache.set(key, forecast);
    return forecast;
  }
}
