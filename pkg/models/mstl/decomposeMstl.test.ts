import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { airPassengers } from '../../series/fixtures/airPassengers';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { decomposeMstl } from './decomposeMstl';

describe('decomposeMstl', () => {
  // statsmodels 0.15.0, STL(AirPassengers, period=12, seasonal=11).fit(inner_iter=2, outer_iter=0): point, trend,
  // season.
  test.each([
    [0, 121.27081239993636, -8.86381921380411],
    [1, 122.2168420324453, 1.161808726192953],
    [50, 219.92116352936932, 6.56867933027513],
    [100, 363.10688782438734, -5.08850748450768],
    [143, 494.3726121462103, -60.16121873048505],
  ])('agrees with statsmodels on the passengers at point %i', (point, trend, season) => {
    const found = decomposeMstl(airPassengers, [12], false);

    expect(found.trend[point]!).toBeCloseTo(trend, 9);
    expect(found.seasons[0]![point]!).toBeCloseTo(season, 9);
  });

  test('agrees with statsmodels where smooth curves are lines between some points', () => {
    const found = decomposeMstl(airPassengers, [12]);

    // statsmodels 0.15.0, STL(…, trend_jump=3, low_pass_jump=2).fit(inner_iter=2, outer_iter=0).
    expect(found.trend[50]!).toBeCloseTo(219.6639499387732, 9);
    expect(found.seasons[0]![50]!).toBeCloseTo(6.559790471560367, 9);
  });

  // statsmodels 0.15.0, MSTL(AirPassengers, periods=(12, 48), stl_kwargs=dict(inner_iter=2, outer_iter=0)).
  test.each([
    [0, 105.41346879636679, -8.927180223490545, 17.977201930572047],
    [50, 214.39398606785863, 5.229340302032598, 15.015374994971129],
    [143, 478.28555742832424, -60.78932922966057, 15.544349442905597],
  ])('agrees with statsmodels on two seasons at point %i', (point, trend, year, fourYears) => {
    const found = decomposeMstl(airPassengers, [12, 48], false);

    expect(found.trend[point]!).toBeCloseTo(trend, 8);
    expect(found.seasons.map((season) => season[point]!)[0]).toBeCloseTo(year, 8);
    expect(found.seasons.map((season) => season[point]!)[1]).toBeCloseTo(fourYears, 8);
  });

  test('adds up to the values, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 80 }),
        fc.uniqueArray(fc.integer({ min: 2, max: 50 }), { maxLength: 3 }),
        (values, steps) => {
          const seasonSteps = steps.toSorted((a, b) => a - b);
          const { trend, seasons, remainder } = decomposeMstl(Float64Array.from(values), seasonSteps);
          expect(seasons.length).toBe(seasonSteps.filter((season) => 2 * season <= values.length).length);
          values.forEach((value, i) => {
            const sum = seasons.reduce((total, season) => total + season[i]!, trend[i]! + remainder[i]!);
            expect(Math.abs(sum - value)).toBeLessThan(1e-6);
          });
        }
      ),
      { seed: 1 }
    );
  });

  test('finds a trend where there is no season', () => {
    const noise = seededNoise(1);
    const { trend } = decomposeMstl(
      Float64Array.from({ length: 200 }, (_, i) => i / 20 + noise()),
      []
    );

    trend.forEach((value, i) => expect(Math.abs(value - i / 20)).toBeLessThan(1));
  });
});
