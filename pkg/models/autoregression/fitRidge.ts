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
 * Ridge regression of each value on its lags, without an intercept, where older points count less (Hoerl and Kennard,
 * 1970), at several lengths of the history in one pass: sums of products up to one length are the start of those up to
 * the next.
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
  // The lower triangle, row after row.
  const products = new Float64Array((terms * (terms + 1)) / 2);
  const moments = new Float64Array(terms);
  const row = new Float64Array(terms);
  const distances = Int32Array.from(lags);
  const growth = 2 ** (1 / halfLife);
  let importance = 1;
  let point = lags.at(-1)!;
  return lengths.map((length) => {
    for (; point < length; point++) {
      for (let term = 0; term < terms; term++) {
        row[term] = values[point - distances[term]!]!;
      }
      importance *= growth;
      addProducts(products, moments, row, values[point]!, importance);
    }
    return { lags, weights: solveRidge(products, moments, importance) };
  });
}

/** Adds one point's products of lags with each other, and with its value, to the sums. */
function addProducts(
  products: Float64Array,
  moments: Float64Array,
  row: Float64Array,
  value: number,
  importance: number
): void {
  let cell = 0;
  for (let i = 0; i < row.length; i++) {
    const weighted = importance * row[i]!;
    for (let j = 0; j <= i; j++) {
      products[cell] = products[cell]! + weighted * row[j]!;
      cell++;
    }
    moments[i] = moments[i]! + weighted * value;
  }
}

function solveRidge(products: Float64Array, moments: Float64Array, importance: number): Float64Array {
  const terms = moments.length;
  const matrix = new Float64Array(terms * terms);
  let cell = 0;
  for (let i = 0; i < terms; i++) {
    for (let j = 0; j <= i; j++) {
      matrix[i * terms + j] = products[cell++]! / importance;
    }
    matrix[i * terms + i] = matrix[i * terms + i]! + RIDGE;
  }
  return solveSymmetric(
    matrix,
    moments.map((moment) => moment / importance)
  );
}
