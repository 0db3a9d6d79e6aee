import { averagePathLength } from './averagePathLength';
import { FeatureCountError } from './errors/FeatureCountError';
import type { FeatureScaling } from './FeatureScaling';
import { featureShares } from './featureShares';
import { pathLengthOfRow } from './pathLengthOfRow';
import { pathLengths } from './pathLengths';
import type { Trees } from './Trees';

/** An isolation forest that has learnt: it can only judge rows. */
export class FittedIsolationForest {
  private readonly row: Float64Array;

  constructor(
    private readonly trees: Trees,
    private readonly scaling: FeatureScaling,
    /** Rows that score above it are taken to be anomalous. */
    readonly threshold: number
  ) {
    this.row = new Float64Array(trees.width);
  }

  /** Places of the features that never changed in training, which the scores take no notice of. */
  get ignoredFeatures(): number[] {
    return Array.from({ length: this.scaling.featureCount }, (_, place) => place).filter(
      (place) => !this.scaling.varying.includes(place)
    );
  }

  /**
   * How easily each row is told from the training rows, from 0 to 1: about 0.5 for the usual, near 1 for the strange.
   * @param columns one a feature, in the order of the training; NaN where a value is missing
   * @throws {FeatureCountError} where these are not as many as in training
   */
  score(columns: readonly Float64Array[]): Float64Array {
    this.check(columns.length);
    return FittedIsolationForest.scoresOf(this.trees, this.scaling.scale(columns));
  }

  /**
   * As `score`, of one row.
   * @throws {FeatureCountError} where it has not as many values as there are features
   */
  scoreRow(row: ArrayLike<number>): number {
    this.check(row.length);
    this.scaling.scaleRow(row, this.row);
    return scoreOf(pathLengthOfRow(this.trees, this.row), averagePathLength(this.trees.rowsPerTree));
  }

  /**
   * How much each feature has to do with a row's score; the shares sum to 1, and that of an ignored feature is 0.
   * @throws {FeatureCountError} where it has not as many values as there are features
   */
  shares(row: ArrayLike<number>): Float64Array {
    this.check(row.length);
    this.scaling.scaleRow(row, this.row);
    const shares = new Float64Array(row.length);
    featureShares(this.trees, this.row).forEach((share, feature) => {
      shares[this.scaling.varying[feature]!] = share;
    });
    return shares;
  }

  /** Scores of scaled rows. */
  static scoresOf(trees: Trees, rows: Float64Array): Float64Array {
    const usual = averagePathLength(trees.rowsPerTree);
    return pathLengths(trees, rows).map((length) => scoreOf(length, usual));
  }

  private check(featureCount: number): void {
    if (featureCount !== this.scaling.featureCount) {
      throw new FeatureCountError(this.scaling.featureCount, featureCount);
    }
  }
}

/** Equation 2 of the paper: 2 to the power of minus the path length against the average. */
function scoreOf(pathLength: number, usualLength: number): number {
  return 2 ** (-pathLength / usualLength);
}
