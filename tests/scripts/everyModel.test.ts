import { describe, expect, test } from 'bun:test';
import { awkwardSeries } from '../../pkg/forecast/fixtures/awkwardSeries';
import { expectSound } from '../../pkg/forecast/fixtures/expectSound';
import { load } from '../../pkg/forecast/fixtures/load';
import { HOUR_MS, hourlySamples, planOf } from '../../pkg/forecast/fixtures/planOf';
import type { Forecast } from '../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import type { ForecastTraining } from '../../pkg/forecast/ForecastTraining';
import { MODEL_NAMES } from '../../pkg/models/ModelName';
import { PresageError } from '../../pkg/series/PresageError';

/** Models that train for long are told to stop after one pass: what is tested does not depend on it. */
const onePass: ForecastTraining = {
  startFit: () => ({ seed: 1, shouldStop: () => true }),
  reuse: (model) => model,
};

const STEPS = 12;

const forecastOf = (values: ArrayLike<number>, overrides: Partial<ForecastPlan>): Promise<Forecast> =>
  forecastSamples(
    hourlySamples(values),
    planOf(values.length, { stepMs: HOUR_MS, horizonMs: STEPS * HOUR_MS, ...overrides }),
    onePass
  );

const series = [['four points', [1, 3, 2, 4]], ...awkwardSeries] as const;

describe.each(MODEL_NAMES)('%s', (model) => {
  test.each(series)('forecasts %s soundly, or says what is wrong', async (_, values) => {
    const forecast = await forecastOf(values, { model }).catch((error: unknown) => error);

    if (forecast instanceof PresageError) {
      expect(forecast.remedy).not.toBe('');
    } else if (forecast instanceof Error) {
      throw forecast;
    } else {
      const { mean } = forecast as Forecast;
      expect(mean.length).toBeGreaterThan(0);
      expectSound(forecast as Forecast, mean.length);
    }
  });

  test('moves and stretches with its series', async () => {
    const asked = { model, seasons: [24 * HOUR_MS], transform: 'none', bounds: 'none' } as const;
    const values = load(200);

    const plain = await forecastOf(values, asked);
    const moved = await forecastOf(
      values.map((value) => 40 * value - 3_000),
      asked
    );

    // Exponential smoothing may multiply where it knows a zero below all values, and add where it knows none.
    moved.mean.forEach((value, step) => expect(Math.abs((value + 3_000) / 40 - plain.mean[step]!)).toBeLessThan(0.05));
  });
});
