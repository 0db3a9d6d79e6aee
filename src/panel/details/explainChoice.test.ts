import type { ModelScore } from '../../../pkg/forecast/Forecast';
import { makeForecast } from '../testing/makeForecast';
import { explainChoice } from './explainChoice';

const score = (model: ModelScore['model'], origins: number): ModelScore => ({
  model,
  mase: 1,
  smape: 10,
  msis: 5,
  coverage: 0.95,
  origins,
});
const blend = {
  model: 'blend',
  weights: [
    { model: 'theta', weight: 0.75 },
    { model: 'arima', weight: 0.25 },
  ],
  scores: [score('blend', 8)],
} as const;

describe('explainChoice', () => {
  test.each([
    [{ scores: [score('theta', 8)] }, 'theta', 'Theta, as the options ask for.'],
    [
      { scores: [score('theta', 8)] },
      'auto',
      'Theta. Chosen for how well it did when the recent past was forecast 8 times from what was known before it.',
    ],
    [
      blend,
      'auto',
      'Blend of Theta 75 % and ARIMA 25 %. Weighted by how well each did when the recent past was forecast 8 times from what was known before it.',
    ],
    [{ scores: [score('theta', 0)] }, 'auto', 'Theta: the history is too short to compare models on it.'],
  ] as const)('%#', (changes, asked, text) => {
    expect(explainChoice(makeForecast([1], changes), asked)).toBe(text);
  });
});
