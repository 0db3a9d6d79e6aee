import type { Forecast } from '../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';

const HOUR_MS = 3_600_000;

/** The competition's horizon for hourly series, and the season its scores are scaled by. */
export const HORIZON_STEPS = 48;
export const DAY_STEPS = 24;

/** Forecasts hourly values with everything but the model found by itself. */
export function forecastM4(train: Float64Array, model: ForecastPlan['model']): Promise<Forecast> {
  const samples = { name: 'm4', labels: {}, timesMs: train.map((_, i) => i * HOUR_MS), values: train };
  return forecastSamples(samples, {
    stepMs: HOUR_MS,
    learnFromMs: 0,
    learnToMs: (train.length - 1) * HOUR_MS,
    horizonMs: HORIZON_STEPS * HOUR_MS,
    model,
    seasons: 'auto',
    levels: [80, 95],
    transform: 'auto',
    bounds: 'auto',
    exclude: [],
  });
}
