import type { Forecast } from '../forecast/Forecast';
import type { ForecastPlan } from '../forecast/ForecastPlan';
import { PresageError } from '../series/PresageError';
import type { Forecaster } from './Forecaster';
import { sliceSamples } from './sliceSamples';
import type { SourceSeries } from './SourceSeries';

/** The forecasts a query needs of each series. */
export interface SeriesPlans {
  /** Past the range's end. */
  readonly ahead: ForecastPlan | undefined;
  /** Over the range itself, to judge its values. */
  readonly check: ForecastPlan | undefined;
}

export interface SeriesForecasts {
  readonly source: SourceSeries;
  readonly ahead: Forecast | undefined;
  readonly check: Forecast | undefined;
  /** Why the range's values can't be judged, where what comes after them can be forecast all the same. */
  readonly checkProblem: PresageError | undefined;
}

/** Why a series has no forecast. */
export interface SeriesProblem {
  readonly source: SourceSeries;
  readonly problem: PresageError;
}

export type SeriesOutcome = SeriesForecasts | SeriesProblem;

/**
 * Runs a series' forecasts. Each learns from its own window alone, so that the same window gives the same forecast
 * whatever else was asked for. A series too young to be judged still has its forecast.
 * @throws the signal's reason where it aborts; anything but a {@link PresageError}, which is an outcome
 */
export async function forecastSeries(
  source: SourceSeries,
  plans: SeriesPlans,
  forecaster: Forecaster,
  signal: AbortSignal
): Promise<SeriesOutcome> {
  const run = async (plan: ForecastPlan | undefined): Promise<Forecast | PresageError | undefined> => {
    if (plan === undefined) {
      return undefined;
    }
    const window = { fromMs: plan.learnFromMs, toMs: plan.learnToMs };
    try {
      return await forecaster.forecast(sliceSamples(source.samples, window), plan, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof PresageError) {
        return error;
      }
      throw error;
    }
  };
  const [ahead, check] = await Promise.all([run(plans.ahead), run(plans.check)]);
  if (ahead instanceof PresageError) {
    return { source, problem: ahead };
  }
  if (check instanceof PresageError) {
    return ahead === undefined ? { source, problem: check } : { source, ahead, check: undefined, checkProblem: check };
  }
  return { source, ahead, check, checkProblem: undefined };
}
