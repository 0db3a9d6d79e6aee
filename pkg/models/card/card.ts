import { z } from 'zod';
import { concatenate } from '../../series/concatenate';
import { addSeasons } from '../addSeasons';
import { fitRidge } from '../autoregression/fitRidge';
import { seasonalLags } from '../autoregression/seasonalLags';
import { defineModel } from '../defineModel';
import { deseasonalise } from '../deseasonalise';
import { moveWindow } from '../moveWindow';
import { seasonCycleSchema, type SeasonCycle } from '../SeasonCycle';
import { takeSeasonsOut } from '../takeSeasonsOut';
import { typedArraySchema } from '../typedArraySchema';
import { forecastByGrowth } from './forecastByGrowth';
import { fitMeanReversion, forecastByReturn, meanReversionSchema } from './forecastByReturn';

/** What is kept of the history: enough for the growth of the longest season, and for the calibration. */
const KEPT_CYCLES = 4;
const KEPT_POINTS = 1_000;

/** The calibration treats all that it sees alike. */
const NO_HALF_LIFE = 1e9;

const stateSchema = z.object({
  cycle: seasonCycleSchema,
  returning: meanReversionSchema,
  /** The last values of the history. */
  recent: typedArraySchema.refine((recent) => recent.length > 0, 'no values'),
});

/**
 * A calibrated average of two simple forecasts, Rho (a return to the mean) and Delta (a growth that slows down): the
 * average is taken for observed, an autoregression on seasonal lags is fitted to history and average together, and what
 * it gives for the average's steps is the forecast. In the manner of Doornik, Castle and Hendry, "Card forecasts for
 * M4" (2020), the best entry of that competition for hourly series, with our own autoregression. It has no parameters
 * to set. It can't follow a trend for long: growth is damped at once.
 */
export const card = defineModel({
  name: 'card',
  state: stateSchema,
  fit: (history) => {
    const { adjusted, cycle } = deseasonalise(history);
    const kept = Math.max(KEPT_POINTS, KEPT_CYCLES * longestSeason(cycle));
    return { cycle, returning: fitMeanReversion(adjusted), recent: history.values.slice(-kept) };
  },
  predict: ({ cycle, returning, recent }, steps) => {
    const byReturn = addSeasons(forecastByReturn(returning, steps), cycle);
    const byGrowth = forecastByGrowth(recent, longestSeason(cycle), steps);
    const average = byReturn.map((value, step) => (value + byGrowth[step]!) / 2);
    const seasonSteps = cycle.profiles.map((profile) => profile.length);
    return calibrate(recent.subarray(-KEPT_POINTS), average, seasonSteps);
  },
  update: ({ cycle, returning, recent }, newer) => {
    const moved = takeSeasonsOut(newer, cycle);
    return {
      cycle: moved.cycle,
      returning: { ...returning, last: moved.adjusted.at(-1) ?? returning.last },
      recent: moveWindow(recent, newer),
    };
  },
});

function longestSeason({ profiles }: SeasonCycle): number {
  return profiles.at(-1)?.length ?? 1;
}

function calibrate(history: Float64Array, average: Float64Array, seasonSteps: readonly number[]): Float64Array {
  const values = concatenate(history, average);
  const lags = seasonalLags(seasonSteps, history.length);
  const [fitted] = fitRidge(values, lags, [values.length], NO_HALF_LIFE);
  return average.map((_, step) => {
    let sum = 0;
    lags.forEach((lag, k) => (sum += fitted!.weights[k]! * values[history.length + step - lag]!));
    return sum;
  });
}
