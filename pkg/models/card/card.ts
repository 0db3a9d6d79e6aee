import { z } from 'zod';
import { decomposeSeasons } from '../../prepare/decomposeSeasons';
import { seasonAt } from '../../prepare/seasonAt';
import { fitRidge } from '../autoregression/fitRidge';
import { seasonalLags } from '../autoregression/seasonalLags';
import { defineModel } from '../defineModel';
import { typedArraySchema } from '../typedArraySchema';
import { forecastByGrowth } from './forecastByGrowth';
import { forecastByReturn } from './forecastByReturn';

/** What is kept of the history: enough for every season, little enough to be saved. */
const KEPT_CYCLES = 8;
const KEPT_POINTS = 1_000;

/** The calibration treats all that is kept alike. */
const NO_HALF_LIFE = 1e9;

const stateSchema = z.object({
  /** The last values of the history. */
  recent: typedArraySchema.refine((recent) => recent.length > 0, 'no values'),
  seasonSteps: z.array(z.int().min(2)),
});

/**
 * A calibrated average of two simple forecasts, Rho (a return to the mean) and Delta (a growth that slows down): the average is taken
 * for observed, an autoregression on seasonal lags is fitted to history and average together, and what it gives for the average's
 * steps is the forecast. In the manner of Doornik, Castle and Hendry, "Card forecasts for M4" (2020), the best entry of that
 * competition for hourly series, with our own autoregression. It has no parameters to set. It can't follow a trend for long:
 * growth is damped at once.
 */
export const card = defineModel({
  name: 'card',
  state: stateSchema,
  fit: ({ values, seasonSteps }) => {
    const usable = seasonSteps.filter((steps) => steps >= 2 && 2 * steps <= values.length);
    const kept = Math.max(KEPT_POINTS, KEPT_CYCLES * (usable.at(-1) ?? 1));
    return { recent: values.slice(-kept), seasonSteps: usable };
  },
  predict: ({ recent, seasonSteps }, steps) => {
    const { adjusted, profiles } = decomposeSeasons(recent, seasonSteps);
    const byReturn = forecastByReturn(adjusted, steps);
    const byGrowth = forecastByGrowth(recent, seasonSteps.at(-1) ?? 1, steps);
    const average = byReturn.map(
      (value, step) => (value + seasonAt(profiles, recent.length + step) + byGrowth[step]!) / 2
    );
    return calibrate(recent, average, seasonSteps);
  },
  update: ({ recent, seasonSteps }, newer) => {
    const values = new Float64Array(recent.length + newer.length);
    values.set(recent);
    values.set(newer, recent.length);
    return { recent: values.slice(-recent.length), seasonSteps };
  },
});

function calibrate(history: Float64Array, average: Float64Array, seasonSteps: readonly number[]): Float64Array {
  const values = new Float64Array(history.length + average.length);
  values.set(history);
  values.set(average, history.length);
  const lags = seasonalLags(seasonSteps, history.length);
  const [fitted] = fitRidge(values, lags, [values.length], NO_HALF_LIFE);
  return average.map((_, step) => {
    let sum = 0;
    lags.forEach((lag, k) => (sum += fitted!.weights[k]! * values[history.length + step - lag]!));
    return sum;
  });
}
