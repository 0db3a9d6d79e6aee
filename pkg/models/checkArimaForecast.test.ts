import { expect, test } from 'bun:test';
import { checkArimaForecast } from './checkArimaForecast';
import { ArimaError } from './errors/ArimaError';

const history = Float64Array.of(-1, 0, 1);

test('lets a sound forecast pass', () => {
  const mean = Float64Array.of(0.5, 0.2);

  expect(checkArimaForecast(history, mean, [1, 1.5])).toBe(mean);
});

test.each([
  ['a mean that is not a number', [0, NaN], [1, 1], 'not finite'],
  ['a variance that is not finite', [0, 0], [1, Infinity], 'not finite'],
  ['a mean far off', [0, 5.1], [1, 1], 'leaves the range'],
  ['a variance of zero', [0, 0], [0, 1], 'not positive'],
  ['a variance that falls', [0, 0], [2, 1], 'fall with the horizon'],
])('refuses %s', (_, mean, variance, reason) => {
  const check = () => checkArimaForecast(history, Float64Array.from(mean), variance);

  expect(check).toThrow(ArimaError);
  expect(check).toThrow(reason);
});
