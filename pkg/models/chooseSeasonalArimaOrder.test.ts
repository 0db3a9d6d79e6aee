import { expect, test } from 'bun:test';
import { decomposeSeasons } from '../prepare/decomposeSeasons';
import { airPassengers } from '../series/fixtures/airPassengers';
import { seededNoise } from '../series/fixtures/seededNoise';
import { chooseSeasonalArimaOrder } from './chooseSeasonalArimaOrder';

const orderOf = (values: Float64Array, s: number) =>
  chooseSeasonalArimaOrder(values, decomposeSeasons(values, [s]).adjusted, s);

test('takes differences of a strong season', () => {
  expect(orderOf(airPassengers.map(Math.log), 12)).toMatchObject({ P: 0, D: 1, Q: 1, s: 12 });
});

test('gives a weak season an autoregressive term', () => {
  const noise = Float64Array.from({ length: 240 }, seededNoise(1));

  expect(orderOf(noise, 12)).toEqual({ p: 1, d: 0, q: 1, P: 1, D: 0, Q: 0, s: 12 });
});
