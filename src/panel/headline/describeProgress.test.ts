import { describeProgress } from './describeProgress';

describe('describeProgress', () => {
  test.each([
    [{ done: 0, total: 1 }, 'Forecasting'],
    [{ done: 12, total: 40 }, 'Forecast 12 of 40 series'],
    [{ done: 0, total: 1, fit: { model: 'theta', share: 0.409 } }, 'Training Theta 40 %'],
    [{ done: 3, total: 4, fit: { model: 'theta', share: 1 } }, 'Forecast 3 of 4 series, training Theta 100 %'],
  ] as const)('%j', (progress, text) => {
    expect(describeProgress(progress)).toBe(text);
  });
});
