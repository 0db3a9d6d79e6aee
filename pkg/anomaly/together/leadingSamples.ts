import type { Samples } from '../../series/Samples';
import type { FeatureTable } from './FeatureTable';
import type { TogetherVerdicts } from './TogetherVerdicts';

/** The value of each row's leading feature: what `expected`, `lower` and `upper` of the verdicts stand beside. */
export function leadingSamples({ timesMs, features }: FeatureTable, { feature }: TogetherVerdicts): Samples {
  const values = Float64Array.from(feature, (place, row) => features[place]?.values[row] ?? Number.NaN);
  return { name: features.map(({ name }) => name).join(', '), labels: {}, timesMs, values };
}
