import { describe, expect, spyOn, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { seededNoise } from '../series/fixtures/seededNoise';
import { loadArimaModel } from './arima';
import { ArimaError } from './errors/ArimaError';

const arima = await loadArimaModel();

function standardise(values: Float64Array): { standardised: Float64Array; back: (value: number) => number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return {
    standardised: values.map((value) => (value - mean) / deviation),
    back: (value) => mean + deviation * value,
  };
}

describe('arima', () => {
  test('agrees with statsmodels on the Nile within half a per mille', () => {
    const { standardised, back } = standardise(nileFlow);

    const mean = arima.fit({ values: standardised, seasonSteps: [] }).predict(5);

    // statsmodels 0.15.0, ARIMA(nile, order=(2, 1, 1)).fit().forecast(5): exact likelihood, ours conditional squares.
    const reference = [808.56141523, 827.90882394, 837.41405101, 841.13658714, 842.7218559];
    reference.forEach((expected, i) => expect(Math.abs(back(mean[i]!) / expected - 1)).toBeLessThan(5e-4));
  });

  test('forecasts white noise by its mean and a random walk by its last value', () => {
    const noise = Float64Array.from({ length: 300 }, seededNoise(1));
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
    let sum = 0;
    const walk = noise.map((value) => (sum += value));

    expect(arima.fit({ values: noise, seasonSteps: [] }).predict(2)[1]).toBeCloseTo(mean, 12);
    expect(arima.fit({ values: walk, seasonSteps: [] }).predict(2)[1]).toBe(walk.at(-1)!);
  });

  test('takes long seasons out first, and more points than the library can hold', () => {
    const noise = seededNoise(2);
    let rest = 0;
    const truth = (i: number) => Math.sin((2 * Math.PI * i) / 288);
    const values = Float64Array.from({ length: 9_000 }, (_, i) => truth(i) + (rest = 0.7 * rest + 0.1 * noise()));

    const mean = arima.fit({ values, seasonSteps: [288] }).predict(288);

    mean.forEach((value, i) => expect(Math.abs(value - truth(9_000 + i))).toBeLessThan(0.5));
  });

  test('prints nothing', () => {
    const log = spyOn(console, 'log');
    const write = spyOn(process.stdout, 'write');

    arima.fit({ values: standardise(nileFlow).standardised, seasonSteps: [] }).predict(5);

    expect(log).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
    log.mockRestore();
    write.mockRestore();
  });

  test('refuses a history too short for it', () => {
    expect(() => arima.fit({ values: Float64Array.of(1, 2, 3, 4), seasonSteps: [] })).toThrow(ArimaError);
  });

  test('refuses every fit where its WebAssembly is not allowed', async () => {
    const model = await loadArimaModel(() => Promise.reject(new Error('forbidden')));

    expect(() => model.fit({ values: new Float64Array(100), seasonSteps: [] })).toThrow(ArimaError);
  });
});
