import type { NormalEquations } from './normalEquations';

/** By how much each column lowers the sum of squared errors, after those before it (Cholesky's decomposition). */
export function squaresExplained({ gram, right }: NormalEquations): Float64Array {
  const size = right.length;
  const lower = gram.slice();
  const scores = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let score = right[row]!;
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column]!;
      for (let known = 0; known < column; known++) {
        sum -= lower[row * size + known]! * lower[column * size + known]!;
      }
      if (column < row) {
        lower[row * size + column] = sum / lower[column * size + column]!;
        score -= lower[row * size + column]! * scores[column]!;
      } else {
        lower[row * size + row] = Math.sqrt(sum);
        scores[row] = score / lower[row * size + row]!;
      }
    }
  }
  return scores.map((score) => score * score);
}
