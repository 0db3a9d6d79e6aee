import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { solveSymmetric } from './solveSymmetric';

test('solves a system known by hand', () => {
  // 4x + 2y = 10 and 2x + 3y = 7 meet at (2, 1).
  const [x, y] = solveSymmetric(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 7));

  expect(x).toBeCloseTo(2, 12);
  expect(y).toBeCloseTo(1, 12);
});

test('finds what a random matrix times its transpose was multiplied by', () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 16, maxLength: 16 }),
      fc.array(entry, { minLength: 4, maxLength: 4 }),
      (factor, solution) => {
        const matrix = new Float64Array(16);
        for (let i = 0; i < 4; i++) {
          for (let j = 0; j < 4; j++) {
            const products = [0, 1, 2, 3].map((k) => factor[i * 4 + k]! * factor[j * 4 + k]!);
            matrix[i * 4 + j] = products.reduce((sum, product) => sum + product, i === j ? 1 : 0);
          }
        }
        const right = Float64Array.from({ length: 4 }, (_, i) =>
          solution.reduce((sum, value, j) => sum + matrix[i * 4 + j]! * value, 0)
        );

        solveSymmetric(matrix, right).forEach((value, i) => expect(value).toBeCloseTo(solution[i]!, 9));
      }
    )
  );
});
