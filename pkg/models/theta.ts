import { z } from 'zod';
import { addSeasons } from './addSeasons';
import { chooseDriftShare } from './chooseDriftShare';
import { defineModel } from './defineModel';
import { deseasonalise } from './deseasonalise';
import { fitDriftedSmoothing } from './fitDriftedSmoothing';
import { linearSlope } from './linearSlope';
import { seasonCycleSchema } from './SeasonCycle';
import { takeSeasonsOut } from './takeSeasonsOut';

/**
 * The Theta method on the seasonally adjusted series: simple exponential smoothing that drifts by a share of the trend
 * line's slope. Assimakopoulos and Nikolopoulos (2000), in the form that Hyndman and Billah, "Unmasking the Theta
 * method" (2003), give it; their share is one half, here the history decides. Its parameters are alpha, the drift and
 * the seasons' profiles. It can't bend its trend within the horizon, nor let a season change its shape.
 */
export const theta = defineModel({
  name: 'theta',
  state: z.object({ cycle: seasonCycleSchema, alpha: z.number(), level: z.number(), drift: z.number() }),
  fit: (history) => {
    const { adjusted, cycle } = deseasonalise(history);
    const slope = linearSlope(adjusted);
    const share = chooseDriftShare(adjusted, fitDriftedSmoothing(adjusted, slope).alpha);
    return { cycle, ...fitDriftedSmoothing(adjusted, share * slope) };
  },
  predict: ({ cycle, level, drift }, steps) =>
    addSeasons(
      Float64Array.from({ length: steps }, (_, i) => level + drift * i),
      cycle
    ),
  update: ({ cycle, alpha, level, drift }, newer) => {
    const { adjusted, cycle: moved } = takeSeasonsOut(newer, cycle);
    const next = adjusted.reduce((expected, value) => expected + alpha * (value - expected) + drift, level);
    return { cycle: moved, alpha, level: next, drift };
  },
});
