import { solveSymmetric } from './solveSymmetric';

/** Added to the sum of squares of every lag: enough to keep lags that say the same from working against each other. */
const RIDGE = 0.1;

/** A linear forecast of the next value from earlier ones. */
export interface LagWeights {
  /** Ascending. */
  readonly lags: readonly number[];
  /** One for each lag. */
  readonly weights: Float64Array;
}

/**
 * Ridge regression of each value on its lags, without an intercept, where older points count less (Hoerl and Kennard, 1970), at several lengths of
 * the history in one pass: sums of products up to one length are the start of those up to the next.
 * @param lengths ascending, each more than the longest lag
 * @param halfLife points after which a point counts half
 * @returns the weights for each length, learnt from the points before it only
 */
export function fitRidge(
  values: Float64Array,
  lags: readonly number[],
  lengths: readonly number[],
  halfLife: number
): LagWeights[] {
  const terms = lags.length;
  const products = new Float64Array(terms * terms);
  const moments = new Float64Array(terms);
  const row = new Float64Array(terms);
  const growth = 2 ** (1 / halfLife);
  let importance = 1;
  let point = lags.at(-1)!;
  return lengths.map((length) => {
    for (; point < length; point++) {
      for (let term = 0; term < terms; term++) {
        row[term] = values[point - lags[term]!]!;
      }
      importance *= growth;
      const value = values[point]!;
      for (let i = 0; i < terms; i++) {
        const weighted = importance * row[i]!;
        const start = i * terms;
        for (let j = 0; j <= i; j++) {
          products[start + j] = products[start + j]! + weighted * row[j]!;
        }
        moments[i] = moments[i]! + weighted * value;
      }
    }
    const matrix = products.map((product) => product / importance);
    for (let term = 0; term < terms; term++) {
      matrix[term * terms + term] = matrix[term * terms + term]! + RIDGE;
    }
    const weights = solveSymmetric(
      matrix,
      moments.map((moment) => moment / importance)
    );
    return { lags, weights };
  });
}
