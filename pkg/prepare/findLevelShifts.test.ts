import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { seededNoise } from '../series/fixtures/seededNoise';
import { findLevelShifts } from './findLevelShifts';

const SEEDS = [1, 3, 4, 5, 6];
const CALENDAR = [24, 168];

function generate(length: number, seed: number, next: (i: number, noise: () => number) => number): Float64Array {
  const noise = seededNoise(seed);
  return Float64Array.from({ length }, (_, i) => next(i, noise));
}

type Generator = () => (i: number, noise: () => number) => number;

describe('findLevelShifts finds', () => {
  const cases: Array<[string, Generator, number[], number[]]> = [
    ['one in noise', () => (i, noise) => (i < 400 ? 0 : 5) + noise(), [400], [5]],
    ['a fall', () => (i, noise) => (i < 400 ? 0 : -5) + noise(), [400], [-5]],
    ['two', () => (i, noise) => (i < 300 ? 0 : i < 500 ? 6 : 12) + noise(), [300, 500], [6, 6]],
    ['one on a trend', () => (i, noise) => i / 50 + (i < 400 ? 0 : 6) + noise(), [400], [6]],
    ['one without noise', () => (i) => (i < 400 ? 1 : 2), [400], [1]],
    ['one of two days ago', () => (i, noise) => (i < 672 ? 0 : 6) + noise(), [672], [6]],
    [
      'one in correlated noise',
      () => {
        let state = 0;
        return (i, noise) => (i < 400 ? 0 : 9) + (state = 0.6 * state + noise());
      },
      [400],
      [9],
    ],
  ];
  for (const [name, generator, points, sizes] of cases) {
    test.each(SEEDS)(`${name} (seed %i)`, (seed) => {
      const shifts = findLevelShifts(generate(720, seed, generator()), [24], CALENDAR);

      expect(shifts.length).toBe(points.length);
      shifts.forEach(({ point, size }, k) => {
        expect(Math.abs(point - points[k]!)).toBeLessThanOrEqual(2);
        expect(Math.abs(size - sizes[k]!)).toBeLessThan(2);
      });
    });
  }

  test('one inside a gap', () => {
    const values = generate(720, 1, (i, noise) => (i < 400 ? 0 : 9) + noise()).fill(NaN, 350, 450);

    expect(findLevelShifts(values, [24], CALENDAR).map(({ point }) => point)).toEqual([450]);
  });
});

describe('findLevelShifts finds, but for one in fifty, none in', () => {
  const cases: Record<string, Generator> = {
    noise: () => (_, noise) => noise(),
    'a random walk': () => {
      let sum = 0;
      return (_, noise) => (sum += noise());
    },
    'a slow autoregression': () => {
      let state = 0;
      return (_, noise) => (state = 0.95 * state + noise());
    },
    'a trend': () => (i, noise) => i / 20 + noise(),
    'a bent trend': () => (i, noise) => (i / 100) ** 2 + noise(),
    'a ramp of two days': () => (i, noise) => Math.min(12, Math.max(0, (i - 300) / 4)) + noise(),
    'a slow wave': () => (i, noise) => 9 * Math.sin(i / 100) + noise(),
    weekends: () => (i, noise) => (i % 168 < 120 ? 6 : 0) + noise(),
    'a sawtooth that is cleaned up every three days': () => (i, noise) => (i % 72) / 4 + noise() / 4,
    'a constant': () => () => 3,
  };
  for (const [name, generator] of Object.entries(cases)) {
    test.each([336, 720, 2_016])(`${name}, %i points`, (length) => {
      let found = 0;
      for (let seed = 1; seed <= 100; seed++) {
        found += Number(findLevelShifts(generate(length, seed, generator()), [24], CALENDAR).length > 0);
      }

      expect(found).toBeLessThanOrEqual(2);
    });
  }

  test('a spike, however high', () => {
    const values = generate(720, 1, (i, noise) => (i === 300 ? 500 : 0) + noise());

    expect(findLevelShifts(values, [24], CALENDAR)).toEqual([]);
  });

  test('too few points to tell', () => {
    expect(findLevelShifts(Float64Array.of(1, 1, 1, 9, 9, 9), [], [])).toEqual([]);
  });
});

test('shifts do not depend on unit and origin', () => {
  const values = generate(720, 1, (i, noise) => (i < 400 ? 0 : 5) + noise());
  const [expected] = findLevelShifts(values, [24], CALENDAR);
  fc.assert(
    fc.property(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -1_000, max: 1_000 }), (exponent, origin) => {
      const scale = 10 ** exponent;

      const [shift] = findLevelShifts(
        values.map((value) => scale * (value + origin)),
        [24],
        CALENDAR
      );

      expect(shift!.point).toBe(expected!.point);
      expect(shift!.size / scale).toBeCloseTo(expected!.size, 6);
    })
  );
});
