import type { Forecast } from '../../../pkg/forecast/Forecast';

/** A forecast for tests: minutely from minute 100 on, its 95 % band 10 around the mean, its 80 % band 5. */
export function makeForecast(mean: readonly number[], changes: Partial<Forecast> = {}): Forecast {
  const band = (level: number, width: number) => ({
    level,
    lower: Float64Array.from(mean, (value) => value - width),
    upper: Float64Array.from(mean, (value) => value + width),
  });
  return {
    history: { name: 'cpu', labels: {}, startMs: 0, stepMs: 60_000, values: new Float64Array(100).fill(50) },
    startMs: 100 * 60_000,
    mean: Float64Array.from(mean),
    bands: [band(80, 5), band(95, 10)],
    model: 'theta',
    weights: [{ model: 'theta', weight: 1 }],
    seasonSteps: [],
    scores: [],
    notes: [],
    ...changes,
  };
}
