import { expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { normalEquations, trendAt } from './normalEquations';

test('adds up the products that the columns written out have', () => {
  const values = Float64Array.from({ length: 53 }, seededNoise(1));
  const harmonics = [0.3, 1.1, Math.PI].map((frequency, season) => ({ frequency, season }));
  const columns = [
    values.map(() => 1),
    values.map((_, i) => trendAt(i, values.length)),
    ...harmonics.flatMap(({ frequency }) => [
      values.map((_, i) => Math.cos(frequency * i)),
      values.map((_, i) => Math.sin(frequency * i)),
    ]),
  ];
  const product = (first: Float64Array, second: Float64Array) =>
    first.reduce((sum, value, i) => sum + value * second[i]!, 0);

  const { gram, right, squares } = normalEquations(values, harmonics);

  expect(squares).toBeCloseTo(product(values, values), 9);
  columns.forEach((row, r) => {
    expect(right[r]!).toBeCloseTo(product(row, values), 9);
    columns.forEach((column, c) => expect(gram[r * columns.length + c]!).toBeCloseTo(product(row, column), 6));
  });
});
