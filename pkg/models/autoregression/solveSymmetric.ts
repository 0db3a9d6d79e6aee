/**
 * Solves `matrix · x = right` by Cholesky's decomposition.
 * @param matrix symmetric and positive definite, row by row; only its lower triangle is read, and it is overwritten
 * @param right overwritten by the solution
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    for (let known = 0; known < column; known++) {
      const factor = matrix[column * size + known]!;
      for (let row = column; row < size; row++) {
        matrix[row * size + column] = matrix[row * size + column]! - factor * matrix[row * size + known]!;
      }
    }
    const root = Math.sqrt(matrix[column * size + column]!);
    for (let row = column; row < size; row++) {
      matrix[row * size + column] = matrix[row * size + column]! / root;
    }
  }
  for (let row = 0; row < size; row++) {
    let rest = right[row]!;
    for (let known = 0; known < row; known++) {
      rest -= matrix[row * size + known]! * right[known]!;
    }
    right[row] = rest / matrix[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = right[row]!;
    for (let known = row + 1; known < size; known++) {
      rest -= matrix[known * size + row]! * right[known]!;
    }
    right[row] = rest / matrix[row * size + row]!;
  }
  return right;
}
