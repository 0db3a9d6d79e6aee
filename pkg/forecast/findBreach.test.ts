import { describe, expect, test } from 'bun:test';
import { findBreach } from './findBreach';
import type { Forecast } from './Forecast';

/** A forecast that starts at 1,000 ms, 100 ms a step, after a last value of 50. */
function forecastOf(mean: number[], bands: Array<[lower: number[], upper: number[]]> = [], last = [50]): Forecast {
  return {
    history: { name: 'disk', labels: {}, startMs: 900, stepMs: 100, values: Float64Array.from(last) },
    startMs: 1_000,
    mean: Float64Array.from(mean),
    bands: bands.map(([lower, upper], i) => ({
      level: [80, 95][i]!,
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
    })),
    model: 'theta',
    weights: [{ model: 'theta', weight: 1 }],
    seasonSteps: [],
    scores: [],
    notes: [],
  };
}

describe('findBreach', () => {
  test('gives the time a rising mean reaches the threshold, and when its widest band does', () => {
    const inner: [number[], number[]] = [
      [60, 70, 80, 90],
      [60, 75, 85, 95],
    ];
    const outer: [number[], number[]] = [
      [55, 60, 65, 85],
      [60, 85, 95, 105],
    ];

    expect(findBreach(forecastOf([60, 70, 80, 90], [inner, outer]), 75)).toEqual({
      direction: 'rising',
      meanMs: 1_150,
      earliestMs: 1_060,
      latestMs: 1_250,
      level: 95,
    });
  });

  test('knows which way a falling one goes', () => {
    const band: [number[], number[]] = [
      [40, 20, 0],
      [45, 40, 35],
    ];

    expect(findBreach(forecastOf([43, 35, 25], [band]), 30)).toEqual({
      direction: 'falling',
      meanMs: 1_150,
      earliestMs: 1_050,
      latestMs: undefined,
      level: 80,
    });
  });

  test('tells an upper limit that is passed already from one ahead', () => {
    const returning = forecastOf([95, 85], [], [96]);

    expect(findBreach(returning, 90)).toMatchObject({ direction: 'falling', meanMs: 1_050 });
    expect(findBreach(forecastOf([85, 95], [], [84]), 90)).toMatchObject({ direction: 'rising', meanMs: 1_050 });
  });

  test('says that only the band may reach it', () => {
    const band: [number[], number[]] = [
      [45, 45],
      [55, 65],
    ];
    const breach = findBreach(forecastOf([50, 50], [band]), 60);

    expect([breach?.meanMs, breach?.earliestMs, breach?.latestMs]).toEqual([undefined, 1_050, undefined]);
  });

  test('reads between the last measured value and the first step', () => {
    expect(findBreach(forecastOf([60]), 55)?.meanMs).toBe(950);
    expect(findBreach(forecastOf([60], [], [50, NaN]), 55)?.meanMs).toBe(950);
  });

  test.each([
    ['nothing reaches it', [60, 70], 90],
    ['a rise starts on it', [60, 70], 50],
    ['a fall starts on it', [50, 40], 50],
  ])('gives nothing where %s', (_, mean, threshold) => {
    expect(findBreach(forecastOf(mean), threshold)).toBeUndefined();
  });
});
