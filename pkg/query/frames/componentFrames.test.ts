import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../../series/durations';
import { makeForecast } from '../fixtures/makeForecast';
import { plainFrame } from '../fixtures/plainFrame';
import { componentFrames } from './componentFrames';

const source = {
  samples: {
    name: 'cpu',
    labels: { __name__: 'cpu', host: 'a' },
    timesMs: new Float64Array(),
    values: new Float64Array(),
  },
  config: { unit: 'percent', min: 0, max: 100 },
  notices: [],
};
const forecast = makeForecast({
  history: { name: 'cpu', labels: {}, startMs: 0, stepMs: 12 * HOUR_MS, values: Float64Array.of(1, 2, 3) },
  seasonSteps: [2, 14],
  components: {
    trend: Float64Array.of(1, 2, 3, 4),
    seasons: [Float64Array.of(-1, 1, -1, 1), Float64Array.of(5, 6, 7, 8)],
  },
});

describe('componentFrames', () => {
  test('names trend and seasons, from the start of the range to the end of the horizon', () => {
    const frames = componentFrames('A', source, forecast, 20 * HOUR_MS);

    expect(
      frames
        .map(plainFrame)
        .map(({ fields: [time, value] }) => [value?.name, value?.labels, value?.config, time?.values, value?.values])
    ).toEqual([
      ['cpu:trend', { host: 'a', ml_forecast: 'trend' }, source.config, [24 * HOUR_MS, 36 * HOUR_MS], [3, 4]],
      [
        'cpu:season',
        { host: 'a', ml_forecast: 'season_1d' },
        { unit: 'percent' },
        [24 * HOUR_MS, 36 * HOUR_MS],
        [-1, 1],
      ],
      [
        'cpu:season',
        { host: 'a', ml_forecast: 'season_7d' },
        { unit: 'percent' },
        [24 * HOUR_MS, 36 * HOUR_MS],
        [7, 8],
      ],
    ]);
  });

  test('gives nothing where the forecast was not taken apart', () => {
    expect(componentFrames('A', source, makeForecast({}), 0)).toEqual([]);
  });
});
