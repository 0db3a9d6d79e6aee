import { expect, test } from 'bun:test';
import { candidateModels } from './candidateModels';

test('tries the model asked for and no other', () => {
  expect(candidateModels('arima', 5_000, [24], 2_500)).toEqual(['arima']);
});

test.each([
  {
    length: 700,
    seasonSteps: [24, 168],
    includes: ['seasonal-autoregression', 'long-seasonal-autoregression'],
    excludes: [],
  },
  {
    length: 600,
    seasonSteps: [24, 168],
    includes: ['seasonal-autoregression'],
    excludes: ['long-seasonal-autoregression'],
  },
  { length: 700, seasonSteps: [24], includes: ['seasonal-naive'], excludes: ['long-seasonal-autoregression'] },
  {
    length: 700,
    seasonSteps: [],
    includes: ['recent-median', 'theta'],
    excludes: ['seasonal-naive', 'seasonal-autoregression'],
  },
  {
    length: 20,
    seasonSteps: [7],
    includes: ['naive', 'theta', 'seasonal-naive'],
    excludes: ['autoregression', 'linear'],
  },
] as const)('auto at $length points with seasons $seasonSteps', ({ length, seasonSteps, includes, excludes }) => {
  const candidates = candidateModels('auto', length, seasonSteps, length / 2);

  expect(candidates).toEqual(expect.arrayContaining([...includes]));
  excludes.forEach((name) => expect(candidates).not.toContain(name));
});
