import { makeForecast } from '../testing/makeForecast';
import { makePlan } from '../testing/makePlan';
import { makeSamples } from '../testing/makeSamples';
import { CachedForecaster } from './CachedForecaster';

const signal = new AbortController().signal;

describe('CachedForecaster', () => {
  test('fits the same samples and plan once', async () => {
    const forecast = jest.fn(() => Promise.resolve(makeForecast([1])));
    const cached = new CachedForecaster({ forecast });

    const first = await cached.forecast(makeSamples('cpu', [1, 2]), makePlan(), signal);
    const second = await cached.forecast(makeSamples('cpu', [1, 2]), makePlan(), signal);

    expect(second).toBe(first);
    expect(forecast).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a value', makeSamples('cpu', [1, 3]), makePlan()],
    ['the name', makeSamples('memory', [1, 2]), makePlan()],
    ['the plan', makeSamples('cpu', [1, 2]), makePlan({ horizonMs: 1_200_000 })],
  ])('fits again where %s differs', async (_what, samples, plan) => {
    const forecast = jest.fn(() => Promise.resolve(makeForecast([1])));
    const cached = new CachedForecaster({ forecast });

    await cached.forecast(makeSamples('cpu', [1, 2]), makePlan(), signal);
    await cached.forecast(samples, plan, signal);

    expect(forecast).toHaveBeenCalledTimes(2);
  });

  test('does not remember a failure', async () => {
    const forecast = jest
      .fn()
      .mockRejectedValueOnce(new Error('killed'))
      .mockResolvedValue(makeForecast([1]));
    const cached = new CachedForecaster({ forecast });

    await expect(cached.forecast(makeSamples('cpu', [1]), makePlan(), signal)).rejects.toThrow('killed');
    await expect(cached.forecast(makeSamples('cpu', [1]), makePlan(), signal)).resolves.toBeDefined();
  });
});
