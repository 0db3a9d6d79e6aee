import { expect, test } from 'bun:test';
import { errorSizes } from './errorSizes';

test('means absolute errors over the origins, whatever their sign, and leaves unmeasured ones out', () => {
  const errors = [Float64Array.of(1, -2, NaN), Float64Array.of(-3, 4, 5)];

  expect([...errorSizes(errors, 3)]).toEqual([2, 3, 5]);
});

test('takes the step before for one that nothing measured', () => {
  expect([...errorSizes([Float64Array.of(1, NaN, 4)], 3)]).toEqual([1, 1, 4]);
});

test('never falls with the horizon', () => {
  expect([...errorSizes([Float64Array.of(4, 2, 6)], 3)]).toEqual([3, 3, 6]);
});

test('smooths over a quarter of the distance', () => {
  const sizes = errorSizes([Float64Array.of(1, 1, 1, 4, 7)], 5);

  // The fourth step has one neighbour on each side; the last has none after it.
  expect([...sizes]).toEqual([1, 1, 1, 4, 7]);
  expect(errorSizes([Float64Array.of(1, 1, 1, 1, 7)], 5)[3]).toBe(3);
});
