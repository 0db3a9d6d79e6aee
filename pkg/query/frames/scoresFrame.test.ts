import { expect, test } from 'bun:test';
import type { ModelScore } from '../../forecast/Forecast';
import { makeForecast } from '../fixtures/makeForecast';
import { scoresFrame } from './scoresFrame';

const scoreOf = (model: ModelScore['model'], mase: number): ModelScore => ({
  model,
  mase,
  smape: 10 * mase,
  msis: 5 * mase,
  coverage: 0.94,
  origins: 8,
});

test('a blend and what it is made of are told apart from the models left aside', () => {
  const samples = {
    name: 'cpu',
    labels: { host: 'a' },
    timesMs: new Float64Array(),
    values: new Float64Array(),
  };
  const forecast = makeForecast({
    model: 'blend',
    weights: [
      { model: 'theta', weight: 0.75 },
      { model: 'arima', weight: 0.25 },
    ],
    scores: [
      scoreOf('blend', 0.5),
      scoreOf('theta', 0.6),
      scoreOf('arima', 0.7),
      { ...scoreOf('seasonal-naive', NaN), failure: 'Too short.' },
    ],
  });

  const columns = Object.fromEntries(
    scoresFrame('A', [{ samples, forecast }]).fields.map(({ name, values }) => [name, Array.from<unknown>(values)])
  );

  expect(columns).toEqual({
    series: Array(4).fill('cpu{host="a"}'),
    model: ['blend', 'theta', 'arima', 'seasonal-naive'],
    chosen: ['yes', 'no', 'no', 'no'],
    weight: [NaN, 75, 25, 0],
    MASE: [0.5, 0.6, 0.7, NaN],
    sMAPE: [5, 6, 7, NaN],
    MSIS: [2.5, 3, 3.5, NaN],
    'coverage of 95 %': [94, 94, 94, 94],
    origins: [8, 8, 8, 8],
    'left out because': [null, null, null, 'Too short.'],
  });
});
