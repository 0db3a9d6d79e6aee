import { expect, test } from 'bun:test';
import { harmonicsOf } from './harmonicsOf';

const periods = (seasonSteps: number[], length: number) =>
  harmonicsOf(seasonSteps, length).map(({ frequency }) => Number(((2 * Math.PI) / frequency).toFixed(3)));

test.each([
  ['up to half a season', [7], 100, [7, 3.5, 2.333]],
  ['none of a season that is not held twice', [7, 60], 100, [7, 3.5, 2.333]],
  ['no more than a quarter of the points', [24], 48, [24, 12, 8, 6, 4.8, 4, 3.429, 3, 2.667, 2.4, 2.182, 2]],
  ['each frequency once', [4, 8], 100, [4, 2, 8, 2.667]],
])('gives %s', (_, seasonSteps, length, expected) => {
  expect(periods(seasonSteps, length)).toEqual(expected);
});
