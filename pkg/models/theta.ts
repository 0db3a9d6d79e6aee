import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { seasonAt } from '../prepare/seasonAt';
import { chooseDriftShare } from './chooseDriftShare';
import { fitDriftedSmoothing } from './fitDriftedSmoothing';
import { linearSlope } from './linearSlope';
import type { FittedModel, ModelHistory, UnfittedModel } from './Model';

/**
 * The Theta method on the seasonally adjusted series: simple exponential smoothing that drifts by a share of the trend line's
 * slope. Assimakopoulos and Nikolopoulos (2000), in the form that Hyndman and Billah, "Unmasking the Theta method" (2003), give
 * it; their share is one half, here the history decides.
 */
export const theta: UnfittedModel = { name: 'theta', fit };

function fit({ values, seasonSteps }: ModelHistory): FittedModel {
  const { adjusted, profiles } = decomposeSeasons(values, seasonSteps);
  const slope = linearSlope(adjusted);
  const share = chooseDriftShare(adjusted, fitDriftedSmoothing(adjusted, slope).alpha);
  const { level, drift } = fitDriftedSmoothing(adjusted, share * slope);
  return {
    predict: (steps) =>
      Float64Array.from({ length: steps }, (_, i) => level + drift * i + seasonAt(profiles, values.length + i)),
  };
}
