import { solveSymmetric } from '../autoregression/solveSymmetric';
import type { NormalEquations } from './normalEquations';

/** The least-squares weights of some of the columns, and the sum of squared errors that they leave. */
export interface ColumnFit {
  readonly weights: Float64Array;
  readonly squaredErrors: number;
}

/** @param columns numbers of those to use, one or more */
export function solveColumns({ gram, right, squares }: NormalEquations, columns: readonly number[]): ColumnFit {
  const matrix = new Float64Array(columns.length * columns.length);
  for (const [i, row] of columns.entries()) {
    for (const [j, column] of columns.entries()) {
      matrix[i * columns.length + j] = gram[row * right.length + column]!;
    }
  }
  const products = Float64Array.from(columns, (column) => right[column]!);
  const weights = solveSymmetric(matrix, products.slice());
  return { weights, squaredErrors: weights.reduce((sum, weight, i) => sum - weight * products[i]!, squares) };
}
