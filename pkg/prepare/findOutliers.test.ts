import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { seededNoise } from '../series/fixtures/seededNoise';
import { findOutliers } from './findOutliers';

const SEEDS = [1, 2, 3, 4, 5];
const DAY_AND_WEEK = [24, 168];

function generate(length: number, seed: number, next: (i: number, noise: () => number) => number): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length }, (_, i) => next(i, noise));
}

/** Values with `heights` added to the points they name. */
function withSpikes(values: Float64Array, heights: Readonly<Record<number, number>>): Float64Array {
  return values.map((value, i) => value + (heights[i] ?? 0));
}

const pointsOf = (values: Float64Array) =>
  findOutliers(values, [], DAY_AND_WEEK).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, k) => from + k)
  );

describe('findOutliers finds', () => {
  const spiky = {
    'single spikes up and down': { 50: 30, 120: -25, 333: 40 },
    'a burst of three points': { 200: 30, 201: 40, 202: 35 },
    'one next to the start': { 1: 50 },
    'one next to the end': { 398: 50 },
  };
  for (const [name, heights] of Object.entries(spiky)) {
    test.each(SEEDS)(`${name} in noise (seed %i)`, (seed) => {
      const values = withSpikes(
        generate(400, seed, (_, noise) => noise()),
        heights
      );

      expect(pointsOf(values)).toEqual(Object.keys(heights).map(Number));
    });
  }

  test.each(SEEDS)('a spike on a random walk (seed %i)', (seed) => {
    let sum = 0;
    const values = generate(400, seed, (_, noise) => (sum += noise()));

    expect(pointsOf(withSpikes(values, { 77: 60 }))).toEqual([77]);
  });

  test('the only value that differs', () => {
    expect(pointsOf(withSpikes(new Float64Array(200).fill(5), { 90: 1 }))).toEqual([90]);
  });

  test('a spike beside a gap', () => {
    const values = withSpikes(
      generate(300, 1, (_, noise) => noise()),
      { 99: 50 }
    ).fill(NaN, 100, 140);

    expect(pointsOf(values)).toEqual([99]);
  });
});

describe('findOutliers finds none in', () => {
  const kinds: Record<string, () => (i: number, noise: () => number) => number> = {
    noise: () => (_, noise) => noise(),
    'a random walk': () => {
      let sum = 0;
      return (_, noise) => (sum += noise());
    },
    'a level shift': () => (i, noise) => (i < 250 ? 0 : 40) + noise(),
    'a trend': () => (i, noise) => i + noise(),
    'a job every night': () => (i, noise) => noise() + (i % 24 === 3 ? 40 : 0),
    'a job every sunday': () => (i, noise) => noise() + (i % 168 === 150 ? 40 : 0),
    'an incident of hours': () => (i, noise) => noise() + (i >= 250 && i < 262 ? 40 : 0),
    'many spikes, which are its habit': () => (i, noise) => noise() + (i % 31 === 5 || i % 43 === 7 ? 40 : 0),
    'an exponential distribution': () => (_, noise) => noise() ** 2 + noise() ** 2,
    'a constant': () => () => 3,
  };
  for (const [name, next] of Object.entries(kinds)) {
    test.each(SEEDS)(`${name} (seed %i)`, (seed) => {
      expect(findOutliers(generate(600, seed, next()), [], DAY_AND_WEEK)).toEqual([]);
    });
  }

  test('a value that may be the first of many', () => {
    expect(
      pointsOf(
        withSpikes(
          generate(300, 1, (_, noise) => noise()),
          { 299: 50 }
        )
      )
    ).toEqual([]);
  });

  test('too few points to tell', () => {
    expect(pointsOf(Float64Array.of(1, 2, 1, 90, 1, 2))).toEqual([]);
  });
});

test('what is an outlier does not depend on unit and origin', () => {
  const values = withSpikes(
    generate(300, 1, (_, noise) => noise()),
    { 40: 30, 170: -30 }
  );
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -1_000, max: 1_000 }), (exponent, shift) => {
      expect(pointsOf(values.map((value) => 10 ** exponent * (value + shift)))).toEqual([40, 170]);
    })
  );
});
