import { expect, test } from 'bun:test';
import { candidateModels } from './candidateModels';

const plan = { origins: [400, 500, 600], steps: 10 };

test.each([
  ['auto', 700, ['seasonal-naive', 'theta', 'arima']],
  ['auto', 5_000, ['seasonal-naive', 'theta']],
  ['arima', 5_000, ['arima']],
] as const)('%s tries at %i points', (asked, length, expected) => {
  expect(candidateModels(asked, plan, length)).toEqual([...expected]);
});
