import { quantileOfRows } from '../../forecast/quantileOfRows';
import { NothingVariesError } from './errors/NothingVariesError';
import { FeatureScaling } from './FeatureScaling';
import { FittedIsolationForest } from './FittedIsolationForest';
import { DEFAULT_FOREST_OPTIONS, type ForestOptions } from './ForestOptions';
import { growTrees } from './growTrees';

/** An isolation forest (Liu, Ting, Zhou, 2008) before it has seen data: it can only be fitted. */
export class IsolationForest {
  private readonly options: ForestOptions;

  constructor(options: Partial<ForestOptions> = {}) {
    this.options = { ...DEFAULT_FOREST_OPTIONS, ...options };
  }

  /**
   * Learns what rows look like, and as its threshold the score that only the share `contamination` of them exceeds.
   * @param columns one a feature, all of one length; NaN where a value is missing, which counts as the feature's mean
   * @throws {NothingVariesError} where no feature takes two different values
   */
  fit(columns: readonly Float64Array[]): FittedIsolationForest {
    const scaling = FeatureScaling.learn(columns);
    if (scaling.varying.length === 0) {
      throw new NothingVariesError(columns[0]?.length ?? 0);
    }
    const rows = scaling.scale(columns);
    const trees = growTrees(rows, scaling.varying.length, this.options);
    const scores = FittedIsolationForest.scoresOf(trees, rows).sort();
    return new FittedIsolationForest(trees, scaling, quantileOfRows([scores], 1 - this.options.contamination));
  }
}
