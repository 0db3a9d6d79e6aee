import { expect, test } from 'bun:test';
import { decomposeForecast } from './decomposeForecast';

const LENGTH = 240;
const season = (point: number): number => 5 * Math.sin((2 * Math.PI * point) / 24);
const values = Float64Array.from({ length: LENGTH }, (_, point) => 100 + point / 10 + season(point));

test('takes history and forecast apart in one piece, in their place', () => {
  const { trend, seasons } = decomposeForecast(values.subarray(0, 200), values.subarray(200), [24], 10);

  expect(trend).toHaveLength(10 + LENGTH);
  expect(seasons.map(({ length }) => length)).toEqual([10 + LENGTH]);
  expect([...trend.subarray(0, 10), ...seasons[0]!.subarray(0, 10)].every(Number.isNaN)).toBe(true);
  for (let point = 0; point < LENGTH; point++) {
    expect(Math.abs(trend[10 + point]! - (100 + point / 10))).toBeLessThan(1);
    expect(Math.abs(seasons[0]![10 + point]! - season(point))).toBeLessThan(1);
  }
});

test('is all trend without a season', () => {
  const { trend, seasons } = decomposeForecast(Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(7, 8), [], 0);

  expect(seasons).toEqual([]);
  trend.forEach((value, point) => expect(value).toBeCloseTo(point + 1, 6));
});
