import type { Forecast } from '../forecast/Forecast';
import type { ForecastPlan } from '../forecast/ForecastPlan';
import { PresageError } from '../series/PresageError';
import type { Samples } from '../series/Samples';
import { runBounded } from './fits/runBounded';
import type { Forecaster } from './Forecaster';
import { sliceSamples } from './sliceSamples';

/** Series of one query under way at a time: enough for all cores, and room for other queries between them. */
const MAX_PENDING = 32;

/**
 * Forecasts every series. Each learns from the plan's window alone, so that the same window gives the same forecast
 * whatever else was asked for.
 * @returns in the order of the series: its forecast, or why it has none
 * @throws the signal's reason where it aborts; anything but a {@link PresageError}, which is a result
 */
export async function forecastSeries(
  series: readonly Samples[],
  plan: ForecastPlan,
  forecaster: Forecaster,
  signal: AbortSignal
): Promise<Array<Forecast | PresageError>> {
  const window = { fromMs: plan.learnFromMs, toMs: plan.learnToMs };
  const run = async (index: number, stop: AbortSignal): Promise<Forecast | PresageError> => {
    try {
      return await forecaster.forecast(sliceSamples(series[index]!, window), plan, stop);
    } catch (error) {
      stop.throwIfAborted();
      if (error instanceof PresageError) {
        return error;
      }
      throw error;
    }
  };
  const forecasts: Array<Forecast | PresageError> = [];
  for await (const { result } of runBounded(series.length, run, { maxPending: MAX_PENDING, order: 'input', signal })) {
    forecasts.push(result);
  }
  return forecasts;
}
