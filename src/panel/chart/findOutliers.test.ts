import { makeForecast } from '../testing/makeForecast';
import { findOutliers } from './findOutliers';

const MINUTE_MS = 60_000;

describe('findOutliers', () => {
  test('marks measured points outside the widest band, none before the forecast or after it', () => {
    const forecast = makeForecast([50, 50, 50]);
    const actual = {
      timesMs: [99, 100, 101, 102, 103].map((minute) => minute * MINUTE_MS),
      values: [500, 61, null, 55, 500],
    };

    expect(findOutliers(actual, 4, forecast)).toEqual({ timesMs: [100 * MINUTE_MS], values: [61] });
  });

  test('marks none where there is no band', () => {
    const actual = { timesMs: [100 * MINUTE_MS], values: [500] };

    expect(findOutliers(actual, 1, makeForecast([50], { bands: [] }))).toEqual({ timesMs: [], values: [] });
  });
});
