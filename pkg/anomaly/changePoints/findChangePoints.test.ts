import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { nileFlow } from '../../series/fixtures/nileFlow';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { findChangePoints } from './findChangePoints';

const SEEDS = [1, 2, 3, 4, 5];

type Generator = () => (i: number, noise: () => number) => number;

function generate(generator: Generator, length: number, seed: number): Float64Array {
  const noise = seededNoise(seed);
  const next = generator();
  return Float64Array.from({ length }, (_, i) => next(i, noise));
}

test('finds the fall of the Nile after 1898, from about 1,098 to 850 (Cobb, 1978)', () => {
  const [change, ...others] = findChangePoints(nileFlow);

  expect(others).toEqual([]);
  expect(1871 + change!.index).toBe(1899);
  expect(Math.abs(change!.before - 1097.75)).toBeLessThan(1);
  expect(Math.abs(change!.after - 849.97)).toBeLessThan(1);
  expect(change!.size).toBeCloseTo(change!.after - change!.before, 6);
  expect(change!.significance).toBeGreaterThan(6);
});

describe('findChangePoints finds', () => {
  const lasting = (share: number): Generator => {
    return () => {
      let state = 0;
      return (i, noise) => (i < 400 ? 0 : 9) + (state = share * state + noise());
    };
  };
  const cases: Array<[name: string, generator: Generator, indices: number[], size: number]> = [
    ['one in noise', () => (i, noise) => (i < 400 ? 0 : 4) + noise(), [400], 4],
    ['a fall', () => (i, noise) => (i < 400 ? 0 : -4) + noise(), [400], -4],
    ['one on a trend', () => (i, noise) => i / 50 + (i < 400 ? 0 : 6) + noise(), [400], 6],
    ['one on a falling trend', () => (i, noise) => -i / 20 + (i < 400 ? 0 : 6) + noise(), [400], 6],
    ['one in lasting noise', lasting(0.6), [400], 9],
    ['one among spikes', () => (i, noise) => (i < 400 ? 0 : 5) + (i % 41 === 7 ? 50 : 0) + noise(), [400], 5],
    ['one near the end', () => (i, noise) => (i < 700 ? 0 : 5) + noise(), [700], 5],
    ['one without noise', () => (i) => (i < 400 ? 1 : 2), [400], 1],
    ['one without noise after a gap', () => (i) => (i >= 390 && i < 400 ? NaN : i < 400 ? 1 : 2), [400], 1],
    ['stairs', () => (i, noise) => 6 * Math.floor(i / 90) + noise(), [90, 180, 270, 360, 450, 540, 630], 6],
  ];
  for (const [name, generator, indices, size] of cases) {
    test.each(SEEDS)(`${name} (seed %i)`, (seed) => {
      const changes = findChangePoints(generate(generator, 720, seed));

      expect(changes.length).toBe(indices.length);
      changes.forEach((change, k) => {
        expect(Math.abs(change.index - indices[k]!)).toBeLessThanOrEqual(3);
        expect(Math.abs(change.size - size)).toBeLessThan(1.5);
      });
    });
  }

  test.each([20, 50])('most of the levels that change every %i points', (length) => {
    let found = 0;
    let others = 0;
    for (const seed of SEEDS) {
      const changes = findChangePoints(
        generate(() => (i, noise) => 5 * (Math.floor(i / length) % 2) + noise(), 500, seed)
      );
      found += changes.filter(({ index }) => Math.abs(index - length * Math.round(index / length)) <= 2).length;
      others += changes.length;
    }

    expect(found).toBe(others);
    expect(found / (SEEDS.length * (500 / length - 1))).toBeGreaterThan(0.9);
  });

  const bursts: Array<{ length: number; indices: number[] }> = [
    { length: 4, indices: [] },
    { length: 20, indices: [300, 320] },
  ];
  test.each(bursts)('nothing in a burst of $length points but where it is a level', ({ length, indices }) => {
    const values = generate(() => (i, noise) => (i >= 300 && i < 300 + length ? 9 : 0) + noise(), 720, 1);

    expect(findChangePoints(values).map(({ index }) => index)).toEqual(indices);
  });

  test('one in ten thousand points', () => {
    const values = generate(() => (i, noise) => (i < 7_000 ? 0 : 1) + noise(), 10_000, 1);

    const [change, ...others] = findChangePoints(values);

    expect(others).toEqual([]);
    expect(Math.abs(change!.index - 7_000)).toBeLessThan(20);
  });
});

describe('findChangePoints finds changes in hardly any series of', () => {
  const autoregression = (share: number): Generator => {
    return () => {
      let state = 0;
      return (_, noise) => (state = share * state + noise());
    };
  };
  /** The most series of a hundred in which something is found. */
  const cases: Array<[name: string, generator: Generator, most: number]> = [
    ['noise', () => (_, noise) => noise(), 1],
    ['heavy-tailed noise', () => (_, noise) => noise() / Math.hypot(noise(), noise()), 1],
    ['lasting noise', autoregression(0.6), 2],
    ['noise that lasts for long', autoregression(0.95), 15],
    ['random walks', autoregression(1), 15],
    ['noise that grows', () => (i, noise) => (i < 300 ? 1 : 4) * noise(), 2],
    ['trends', () => (i, noise) => i / 20 + noise(), 1],
    ['steep trends', () => (i, noise) => i + noise(), 1],
    ['waves', () => (i, noise) => 9 * Math.sin(i / 100) + noise(), 5],
    ['spikes', () => (i, noise) => (i % 97 === 50 ? 60 : 0) + noise(), 1],
    ['single errors among zeros', () => (_, noise) => Number(noise() > 2.3), 1],
  ];
  for (const [name, generator, most] of cases) {
    test.each([50, 100, 336, 720])(`${name}, %i points`, (length) => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed++) {
        found += Number(findChangePoints(generate(generator, length, seed)).length > 0);
      }

      expect(found).toBeLessThanOrEqual(most);
    });
  }

  test.each([
    { name: 'nothing', values: [] },
    { name: 'too few points', values: [1, 1, 1, 9, 9, 9] },
    { name: 'nothing but gaps', values: new Array<number>(50).fill(Number.NaN) },
    { name: 'a constant', values: new Array<number>(50).fill(3) },
    { name: 'zeros', values: new Array<number>(50).fill(0) },
    {
      name: 'a constant with rounding errors',
      values: Array.from({ length: 50 }, (_, i) => (i % 2 ? 0.3 : 0.1 + 0.2)),
    },
    { name: 'values as good as infinite', values: Array.from({ length: 50 }, (_, i) => (i % 9 === 0 ? 1e300 : i % 2)) },
    { name: 'values that are infinite', values: Array.from({ length: 50 }, (_, i) => (i < 25 ? 1 : Infinity)) },
  ])('$name', ({ values }) => {
    expect(findChangePoints(Float64Array.from(values))).toEqual([]);
  });
});

test('changes do not depend on unit and origin, nor on the direction of time', () => {
  const values = generate(() => (i, noise) => (i < 400 ? 0 : 4) + noise(), 720, 1);
  const [expected] = findChangePoints(values);
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -1_000, max: 1_000 }), (exponent, origin) => {
      const scale = 10 ** exponent;

      const [change] = findChangePoints(values.map((value) => scale * (value + origin)));

      expect(change!.index).toBe(expected!.index);
      expect(change!.size / scale).toBeCloseTo(expected!.size, 6);
      expect(change!.before / scale - origin).toBeCloseTo(expected!.before, 6);
    }),
    { numRuns: 30 }
  );
  const [back] = findChangePoints(values.toReversed());
  expect(back!.index).toBe(values.length - expected!.index);
  expect(back!.size).toBeCloseTo(-expected!.size, 9);
});
