import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { seasonAt } from '../prepare/seasonAt';
import type { FittedModel, ModelHistory, UnfittedModel } from './Model';
import { fitExponentialSmoothing } from './fitExponentialSmoothing';
import { linearSlope } from './linearSlope';

/**
 * The Theta method on the seasonally adjusted series: simple exponential smoothing with half the slope of the trend line as drift.
 * Assimakopoulos and Nikolopoulos (2000), in the form that Hyndman and Billah, "Unmasking the Theta method" (2003), give it.
 */
export const theta: UnfittedModel = { name: 'theta', fit };

function fit({ values, seasonSteps }: ModelHistory): FittedModel {
  const { adjusted, profiles } = decomposeSeasons(values, seasonSteps);
  const { alpha, level } = fitExponentialSmoothing(adjusted);
  const drift = linearSlope(adjusted) / 2;
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return {
    predict: (steps) =>
      Float64Array.from({ length: steps }, (_, i) => level + drift * (i + lag) + seasonAt(profiles, values.length + i)),
  };
}
