import { describeProgress } from './describeProgress';

const fitsOf = (...shares: number[]) =>
  new Map(shares.map((share, i) => [String(i), { model: 'theta', share } as const]));

describe('describeProgress', () => {
  test.each([
    ['Forecasting', { done: 0, total: 1, fits: fitsOf() }],
    ['Forecast 12 of 40 series', { done: 12, total: 40, fits: fitsOf() }],
    ['Training Theta 40 %', { done: 0, total: 1, fits: fitsOf(0.409) }],
    ['Forecast 1 of 4 series, training Theta (50 % in all)', { done: 1, total: 4, fits: fitsOf(0.25, 0.75) }],
  ])('%s', (text, progress) => {
    expect(describeProgress(progress)).toBe(text);
  });
});
