import { isMeasurable } from '../isMeasurable';

/** What spreads less can not be divided by. */
const SMALLEST_RANGE = 1e-150;

/** Brings features to one scale: mean 0 and standard deviation 1 over the rows learnt from. */
export class FeatureScaling {
  private constructor(
    private readonly means: Float64Array,
    private readonly deviations: Float64Array,
    /** Places of the features that vary, in their order; the others tell nothing and are left out. */
    readonly varying: readonly number[]
  ) {}

  /** @param columns one a feature, NaN where a value is missing, as infinite ones are too */
  static learn(columns: readonly Float64Array[]): FeatureScaling {
    const moments = columns.map(momentsOf);
    return new FeatureScaling(
      Float64Array.from(moments, ({ mean }) => mean),
      Float64Array.from(moments, ({ deviation }) => deviation),
      moments.flatMap(({ deviation }, place) => (deviation > 0 ? [place] : []))
    );
  }

  get featureCount(): number {
    return this.means.length;
  }

  /** The varying features row by row; a missing or infinite value counts as its feature's mean. */
  scale(columns: readonly Float64Array[]): Float64Array {
    const { varying } = this;
    const width = varying.length;
    const rowCount = columns[0]?.length ?? 0;
    const scaled = new Float64Array(rowCount * width);
    varying.forEach((place, feature) => {
      const column = columns[place]!;
      const mean = this.means[place]!;
      const factor = 1 / this.deviations[place]!;
      for (let row = 0; row < rowCount; row++) {
        const value = column[row]!;
        scaled[row * width + feature] = isMeasurable(value) ? (value - mean) * factor : 0;
      }
    });
    return scaled;
  }

  /** As `scale`, of a single row, into the first places of `scaled`. */
  scaleRow(row: ArrayLike<number>, scaled: Float64Array): void {
    for (let feature = 0; feature < this.varying.length; feature++) {
      const place = this.varying[feature]!;
      const value = row[place]!;
      scaled[feature] = isMeasurable(value) ? (value - this.means[place]!) * (1 / this.deviations[place]!) : 0;
    }
  }
}

function momentsOf(column: Float64Array): { mean: number; deviation: number } {
  let count = 0;
  let mean = 0;
  let squares = 0;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of column) {
    if (isMeasurable(value)) {
      const step = value - mean;
      mean += step / ++count;
      squares += step * (value - mean);
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  // Rounding leaves a constant's squares above zero.
  return { mean, deviation: highest - lowest > SMALLEST_RANGE ? Math.sqrt(squares / count) : 0 };
}
