import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { decomposeSeasons } from './decomposeSeasons';
import { seasonAt } from './seasonAt';

const wave = (i: number, steps: number) => Math.sin((2 * Math.PI * i) / steps);

describe('decomposeSeasons', () => {
  test('gives back the values when season and rest are added', () => {
    const noise = seededNoise(1);
    const values = Float64Array.from({ length: 100 }, (_, i) => 3 * wave(i, 12) + noise());

    const { adjusted, profiles } = decomposeSeasons(values, [12]);

    adjusted.forEach((rest, i) => expect(rest + seasonAt(profiles, i)).toBeCloseTo(values[i]!, 10));
  });

  test('finds two seasons on a trend without noise', () => {
    const values = Float64Array.from({ length: 700 }, (_, i) => 0.1 * i + 5 * wave(i, 24) + 2 * wave(i, 168));

    const { adjusted, profiles } = decomposeSeasons(values, [24, 168]);

    expect(profiles.map((profile) => profile.length)).toEqual([24, 168]);
    adjusted.forEach((rest, i) => expect(Math.abs(rest - 0.1 * i)).toBeLessThan(0.1));
  });

  test('counts a cycle half of one that is six cycles newer', () => {
    const cycles = 40;
    const values = Float64Array.from({ length: cycles * 12 }, (_, i) => Math.floor(i / 12) * wave(i, 12));

    const [profile] = decomposeSeasons(values, [12]).profiles;

    let [weights, weighted] = [0, 0];
    for (let cycle = 0; cycle < cycles; cycle++) {
      const weight = 0.5 ** ((cycles - 1 - cycle) / 6);
      weights += weight;
      weighted += weight * cycle;
    }
    expect(Math.abs(Math.max(...profile!) / (weighted / weights) - 1)).toBeLessThan(0.05);
  });

  test('shrinks the profile of noise to almost nothing', () => {
    const values = Float64Array.from({ length: 480 }, seededNoise(2));

    const [profile] = decomposeSeasons(values, [24]).profiles;

    expect(Math.max(...profile!.map(Math.abs))).toBeLessThan(0.25);
  });

  test('leaves missing points missing and a season without two cycles alone', () => {
    const { adjusted, profiles } = decomposeSeasons(Float64Array.of(1, NaN, 3, 4, 5), [3]);

    expect([...adjusted]).toEqual([1, NaN, 3, 4, 5]);
    expect(profiles).toEqual([]);
  });
});
