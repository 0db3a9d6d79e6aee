import type { Forecast } from '../../pkg/forecast/Forecast';
import type { ForecastPlan } from '../../pkg/forecast/ForecastPlan';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import { gridTimesMs } from '../../pkg/series/gridTimesMs';
import type { Split } from './Split';

/** The levels that benches ask for, in percent. */
export const LEVELS = [50, 80, 95] as const;

/** Forecasts a split with everything but the model found by itself. */
export function forecastSplit(split: Split, model: ForecastPlan['model']): Promise<Forecast> {
  const { id, startMs, stepMs, train, test } = split;
  const samples = {
    name: id,
    labels: {},
    timesMs: gridTimesMs(startMs, stepMs, train.length),
    values: train,
  };
  return forecastSamples(samples, {
    stepMs,
    learnFromMs: startMs,
    learnToMs: startMs + (train.length - 1) * stepMs,
    horizonMs: test.length * stepMs,
    model,
    seasons: 'auto',
    levels: LEVELS,
    transform: 'auto',
    bounds: 'auto',
    exclude: [],
    holidays: [],
    withComponents: false,
  });
}
