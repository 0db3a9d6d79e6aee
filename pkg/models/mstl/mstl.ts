import { chooseEts } from '../ets/chooseEts';
import { seasonedEts } from '../ets/seasonedEts';
import { defineModel } from '../defineModel';
import { decomposeMstl } from './decomposeMstl';

/** The weight of older points has faded, so that they cost time and change nothing. */
const MAX_POINTS = 1_000;

/**
 * Repeats the last cycle of each season that MSTL finds, on exponential smoothing of the rest without season (Bandara,
 * Hyndman and Bergmeir, 2021, as statsforecast's MSTL does by default). Its parameters are those of the smoothing; the
 * seasons' windows are the paper's. A season has to be held twice, and every oddity of its last cycles is repeated.
 */
export const mstl = defineModel({
  name: 'mstl',
  ...seasonedEts,
  fit: ({ values, seasonSteps }) => {
    const { trend, seasons, remainder } = decomposeMstl(values, seasonSteps);
    const usable = seasonSteps.filter((steps) => steps >= 2 && 2 * steps <= values.length);
    const first = Math.max(0, values.length - MAX_POINTS);
    const rest = trend.slice(first).map((value, i) => value + remainder[first + i]!);
    const { form, parameters, state } = chooseEts(rest, undefined, false);
    const profiles = seasons.map((season, k) => lastCycle(season, usable[k]!));
    return { cycle: { profiles, nextPoint: values.length }, form, parameters, state, zero: 0 };
  },
});

/** The last value of each of the season's steps. */
function lastCycle(season: Float64Array, steps: number): Float64Array {
  const profile = new Float64Array(steps);
  for (let i = season.length - steps; i < season.length; i++) {
    profile[i % steps] = season[i]!;
  }
  return profile;
}
