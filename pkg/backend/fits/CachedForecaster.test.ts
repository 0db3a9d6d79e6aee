import { beforeEach, describe, expect, test } from 'bun:test';
import type { Forecast } from '../../forecast/Forecast';
import type { ForecastPlan } from '../../forecast/ForecastPlan';
import { planOf } from '../../forecast/fixtures/planOf';
import { makeForecast } from '../../query/fixtures/makeForecast';
import type { Forecaster } from '../../query/Forecaster';
import type { Samples } from '../../series/Samples';
import { Metrics } from '../metrics/Metrics';
import { CachedForecaster } from './CachedForecaster';

const plan = planOf(3);

const samples: Samples = {
  name: 'cpu',
  labels: { host: 'a' },
  timesMs: Float64Array.of(0, 1_000, 2_000),
  values: Float64Array.of(1, Number.NaN, 3),
};

const forecast = makeForecast({});

const { signal } = new AbortController();

class CountingForecaster implements Forecaster {
  calls = 0;
  failure: Error | undefined;

  forecast(): Promise<Forecast> {
    this.calls++;
    return this.failure === undefined ? Promise.resolve(forecast) : Promise.reject(this.failure);
  }
}

describe('CachedForecaster', () => {
  let engine: CountingForecaster;
  let metrics: Metrics;
  let cached: CachedForecaster;

  beforeEach(() => {
    engine = new CountingForecaster();
    metrics = new Metrics('1.2.3');
    cached = new CachedForecaster(engine, metrics);
  });

  test('computes the same question once, whatever arrays carry it', async () => {
    const copy = { ...samples, values: samples.values.slice(), labels: { ...samples.labels } };

    expect(await cached.forecast(samples, plan, signal)).toBe(forecast);
    expect(await cached.forecast(copy, { ...plan }, signal)).toBe(forecast);

    expect(engine.calls).toBe(1);
    const text = await metrics.text();
    expect(text).toContain('presage_forecast_cache_lookups_total{result="hit"} 1');
    expect(text).toContain('presage_forecast_cache_lookups_total{result="miss"} 1');
    expect(text).toContain('presage_fits_total{model="theta"} 1');
  });

  test.each<{ difference: string; samples: Samples; plan: ForecastPlan }>([
    { difference: 'a value', samples: { ...samples, values: Float64Array.of(1, Number.NaN, 4) }, plan },
    { difference: 'a time', samples: { ...samples, timesMs: Float64Array.of(0, 1_000, 2_001) }, plan },
    { difference: 'a label', samples: { ...samples, labels: { host: 'b' } }, plan },
    { difference: 'the plan', samples, plan: { ...plan, horizonMs: 2_000 } },
  ])('computes again where $difference differs', async (changed) => {
    await cached.forecast(samples, plan, signal);
    await cached.forecast(changed.samples, changed.plan, signal);

    expect(engine.calls).toBe(2);
  });

  test('remembers no failure', async () => {
    engine.failure = new TypeError('broken');
    await expect(cached.forecast(samples, plan, signal)).rejects.toThrow('broken');
    engine.failure = undefined;

    expect(await cached.forecast(samples, plan, signal)).toBe(forecast);
    expect(await metrics.text()).toContain('presage_fit_errors_total{error="TypeError"} 1');
  });
});
