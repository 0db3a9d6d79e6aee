import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import type { Forecaster, OnFitProgress } from '../../query/Forecaster';
import type { Samples } from '../../series/Samples';
import type { Metrics } from '../metrics/Metrics';

const MAX_CACHE_BYTES = 32 * 1024 * 1024;

/** What a forecast takes besides its numbers. */
const ENTRY_OVERHEAD_BYTES = 2_048;

/** Remembers forecasts by the content of their samples and plan, so that the same question is computed once. */
export class CachedForecaster implements Forecaster {
  readonly #forecaster: Forecaster;
  readonly #metrics: Metrics;
  readonly #cache = new LRUCache<string, Forecast>({ maxSize: MAX_CACHE_BYTES, sizeCalculation: sizeBytes });

  constructor(forecaster: Forecaster, metrics: Metrics) {
    this.#forecaster = forecaster;
    this.#metrics = metrics;
  }

  async forecast(
    samples: Samples,
    plan: ForecastPlan,
    signal: AbortSignal,
    onProgress?: OnFitProgress
  ): Promise<Forecast> {
    const key = contentHash(samples, plan);
    const known = this.#cache.get(key);
    this.#metrics.countCacheLookup(known === undefined ? 'miss' : 'hit');
    if (known !== undefined) {
      return known;
    }
    try {
      const forecast = await this.#forecaster.forecast(samples, plan, signal, onProgress);
      this.#metrics.countFit(forecast.model);
      this.#cache.set(key, forecast);
      return forecast;
    } catch (error) {
      this.#metrics.countFitError(error instanceof Error ? error.name : 'unknown');
      throw error;
    }
  }
}

function contentHash(samples: Samples, plan: ForecastPlan): string {
  return createHash('sha256')
    .update(JSON.stringify([samples.name, samples.labels, plan]))
    .update(bytesOf(samples.timesMs))
    .update(bytesOf(samples.values))
    .digest('base64');
}

function bytesOf(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function sizeBytes({ history, mean, bands }: Forecast): number {
  const bandBytes = bands.reduce((sum, { lower, upper }) => sum + lower.byteLength + upper.byteLength, 0);
  return ENTRY_OVERHEAD_BYTES + history.values.byteLength + mean.byteLength + bandBytes;
}
