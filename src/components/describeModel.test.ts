import { describeModel } from './describeModel';

describe('describeModel', () => {
  test('names a single model', () => {
    expect(describeModel({ model: 'theta', weights: [{ model: 'theta', weight: 1 }] })).toBe('Theta');
  });

  test('names what a blend is made of, but for what hardly counts', () => {
    const weights = [
      { model: 'theta', weight: 0.6 },
      { model: 'arima', weight: 0.397 },
      { model: 'seasonal-naive', weight: 0.003 },
    ] as const;

    expect(describeModel({ model: 'blend', weights })).toBe('Blend of Theta 60 % and ARIMA 40 %');
  });

  test('counts the parts of a blend where they are many', () => {
    const weights = [
      { model: 'theta', weight: 0.5 },
      { model: 'arima', weight: 0.3 },
      { model: 'naive', weight: 0.2 },
    ] as const;

    expect(describeModel({ model: 'blend', weights })).toBe('Blend of 3 models, led by Theta 50 %');
  });
});
