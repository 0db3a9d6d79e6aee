import type { Forecast } from '../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { HOUR_MS, hourlySamples, planOf } from '../../pkg/forecast/fixtures/planOf';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';

/** The competition's horizon for hourly series, and the season its scores are scaled by. */
export const HORIZON_STEPS = 48;
export const DAY_STEPS = 24;

/** Forecasts hourly values with everything but the model found by itself. */
export function forecastM4(train: Float64Array, model: ForecastPlan['model']): Promise<Forecast> {
  const plan = planOf(train.length, { stepMs: HOUR_MS, horizonMs: HORIZON_STEPS * HOUR_MS, model });
  return forecastSamples(hourlySamples(train), plan);
}
