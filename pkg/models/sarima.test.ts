import { describe, expect, test } from 'bun:test';
import { airPassengers } from '../series/fixtures/airPassengers';
import { seededNoise } from '../series/fixtures/seededNoise';
import { ArimaError } from './errors/ArimaError';
import { loadSarimaModel } from './sarima';

const sarima = await loadSarimaModel();

describe('sarima', () => {
  test('comes near the airline model of statsmodels on the passengers', () => {
    const logs = airPassengers.map(Math.log);

    const mean = sarima.fit({ values: logs, seasonSteps: [12] }).predict(12);

    // statsmodels 0.15.0, ARIMA(log(AirPassengers), order=(0, 1, 1), seasonal_order=(0, 1, 1, 12)).fit().forecast(12),
    // exact likelihood.
    const reference = [
      6.110187, 6.053782, 6.171734, 6.199301, 6.232555, 6.368782, 6.50729, 6.502906, 6.324704, 6.209008, 6.063492,
      6.168032,
    ];
    reference.forEach((expected, i) => expect(Math.abs(Math.exp(mean[i]! - expected) - 1)).toBeLessThan(0.04));
  });

  test('takes a long season out and keeps a short one', () => {
    const noise = seededNoise(1);
    const truth = (i: number) => Math.sin((2 * Math.PI * i) / 24) + Math.cos((2 * Math.PI * i) / 168);
    const values = Float64Array.from({ length: 700 }, (_, i) => truth(i) + 0.1 * noise());

    const mean = sarima.fit({ values, seasonSteps: [24, 168] }).predict(48);

    mean.forEach((value, i) => expect(Math.abs(value - truth(700 + i))).toBeLessThan(0.5));
  });

  test('refuses every fit where its WebAssembly is not allowed', async () => {
    const model = await loadSarimaModel(() => Promise.reject(new Error('forbidden')));

    expect(() => model.fit({ values: new Float64Array(100), seasonSteps: [] })).toThrow(ArimaError);
  });
});
