import type { DetectionPlan } from '../DetectionPlan';
import { createTogetherVerdicts } from './createTogetherVerdicts';
import { TooFewFeaturesError } from './errors/TooFewFeaturesError';
import { TooManyFeaturesError } from './errors/TooManyFeaturesError';
import { UnequalLengthsError } from './errors/UnequalLengthsError';
import type { FeatureTable } from './FeatureTable';
import { TogetherDetector } from './TogetherDetector';
import type { TogetherVerdicts } from './TogetherVerdicts';

/** Series that may be judged together. */
const MAX_FEATURES = 100;

/**
 * Judges several series as one system, row by row in the order they stand in, each row from the ones before it only.
 * @throws {TooFewFeaturesError} with fewer than two series
 * @throws {TooManyFeaturesError} with more than `MAX_FEATURES`
 * @throws {UnequalLengthsError} where a series has not one value a time
 */
export function judgeTogether(table: FeatureTable, plan: DetectionPlan): TogetherVerdicts {
  check(table);
  const { timesMs, features } = table;
  const detector = new TogetherDetector(features.length, plan);
  const verdicts = createTogetherVerdicts(timesMs.length, features.length);
  const row = new Float64Array(features.length);
  for (let i = 0; i < timesMs.length; i++) {
    for (let feature = 0; feature < row.length; feature++) {
      row[feature] = features[feature]!.values[i]!;
    }
    detector.judge(timesMs[i]!, row, verdicts, i);
  }
  return verdicts;
}

function check({ timesMs, features }: FeatureTable): void {
  if (features.length < 2) {
    throw new TooFewFeaturesError(features.length);
  }
  if (features.length > MAX_FEATURES) {
    throw new TooManyFeaturesError(features.length, MAX_FEATURES);
  }
  for (const { name, values } of features) {
    if (values.length !== timesMs.length) {
      throw new UnequalLengthsError(name, values.length, timesMs.length);
    }
  }
}
