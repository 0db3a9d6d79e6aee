import { describe, expect, test } from 'bun:test';
import type { Forecast } from '../forecast/Forecast';
import { BandMissingError } from './errors/BandMissingError';
import { markAnomalies } from './markAnomalies';

const forecast: Forecast = {
  history: { name: 'cpu', labels: {}, startMs: 0, stepMs: 100, values: Float64Array.of(5, 5) },
  startMs: 200,
  mean: Float64Array.of(5, 5, 5, 5, 5),
  bands: [
    { level: 80, lower: Float64Array.of(4, 4, 4, 4, 4), upper: Float64Array.of(6, 6, 6, 6, 6) },
    { level: 95, lower: Float64Array.of(3, 3, 3, 3, 3), upper: Float64Array.of(7, 7, 7, 7, 7) },
  ],
  model: 'theta',
  weights: [{ model: 'theta', weight: 1 }],
  seasonSteps: [],
  scores: [],
  notes: [],
};

const actualFrom = (startMs: number, values: number[]) => ({
  name: 'cpu',
  labels: { host: 'a' },
  startMs,
  stepMs: 100,
  values: Float64Array.from(values),
});

describe('markAnomalies', () => {
  test.each([
    [80, [1, -1, 0, NaN, 0]],
    [95, [0, -1, 0, NaN, 0]],
  ])('marks what leaves the band of %i %', (level, expected) => {
    const marks = markAnomalies(actualFrom(200, [6.5, 2, 5, NaN, 6]), forecast, level);

    expect([...marks.values]).toEqual(expected);
    expect([marks.startMs, marks.stepMs, marks.labels]).toEqual([200, 100, { host: 'a' }]);
  });

  test('lines up a series that starts earlier or later, and ends sooner', () => {
    expect([...markAnomalies(actualFrom(0, [9, 9, 9]), forecast, 95).values]).toEqual([1, NaN, NaN, NaN, NaN]);
    expect([...markAnomalies(actualFrom(400, [9]), forecast, 95).values]).toEqual([NaN, NaN, 1, NaN, NaN]);
  });

  test('takes a difference of rounding for none', () => {
    const exact = { ...forecast, bands: [{ level: 95, lower: forecast.mean, upper: forecast.mean }] };

    expect([...markAnomalies(actualFrom(200, [5 + 1e-12, 5 - 1e-12, 5.001]), exact, 95).values.slice(0, 3)]).toEqual([
      0, 0, 1,
    ]);
    const huge = forecast.mean.map((value) => 1e12 * value);
    const exactAndHuge = { ...forecast, bands: [{ level: 95, lower: huge, upper: huge }] };
    expect([...markAnomalies(actualFrom(200, [5e12 + 1, 5.001e12]), exactAndHuge, 95).values.slice(0, 2)]).toEqual([
      0, 1,
    ]);
  });

  test('refuses a level without a band', () => {
    expect(() => markAnomalies(actualFrom(200, [1]), forecast, 99)).toThrow(BandMissingError);
  });
});
