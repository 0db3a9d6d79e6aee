import { expect, test } from 'bun:test';
import { startEts } from './startEts';

const season = [1, -2, 1];

test('starts a trend on the line through the first points, one step before them', () => {
  const values = Float64Array.from({ length: 30 }, (_, i) => 5 + 2 * (i + 1));

  const { level, slope } = startEts(values, undefined).of({ error: 'A', trend: 'A', season: 'N' });

  expect(level).toBeCloseTo(5, 9);
  expect(slope).toBeCloseTo(2, 9);
  expect(startEts(values, undefined).of({ error: 'A', trend: 'N', season: 'N' })).toMatchObject({
    level: 16,
    slope: 0,
  });
});

test('starts a season on its profile, as differences or as factors around 1', () => {
  const sums = startEts(
    Float64Array.from({ length: 60 }, (_, i) => 20 + season[i % 3]!),
    3
  ).of({ error: 'A', trend: 'N', season: 'A' });
  const factors = startEts(
    Float64Array.from({ length: 60 }, (_, i) => 20 * (1 + season[i % 3]! / 10)),
    3
  ).of({ error: 'M', trend: 'N', season: 'M' });

  sums.season.forEach((value, step) => expect(value).toBeCloseTo(season[step]!, 6));
  factors.season.forEach((factor, step) => expect(factor).toBeCloseTo(1 + season[step]! / 10, 6));
  expect(factors.level).toBeCloseTo(20, 6);
});
