import { describe, expect, test } from 'bun:test';
import { CycleProfile } from './CycleProfile';

const CYCLE_MS = 24_000;
const waveAt = (timeMs: number): number => Math.sin((2 * Math.PI * timeMs) / CYCLE_MS);

function learnt(cycles: number, valueAt: (timeMs: number) => number, { level = 0, trust = 1 } = {}): CycleProfile {
  const profile = new CycleProfile(CYCLE_MS, 24, 0);
  for (let timeMs = 0; timeMs < cycles * CYCLE_MS; timeMs += 250) {
    const value = level + valueAt(timeMs);
    profile.learn(timeMs, value, value - level - profile.at(timeMs), trust);
  }
  return profile;
}

describe('a profile', () => {
  test('knows nothing at first', () => {
    expect(new CycleProfile(CYCLE_MS, 24, 0).at(5_000)).toBe(0);
  });

  test.each([0, 3_100, 12_000, 23_900, 24_000 * 400 + 3_100])('follows a wave at %d', (timeMs) => {
    expect(learnt(2, waveAt, { level: 700 }).at(timeMs)).toBeCloseTo(waveAt(timeMs), 1);
  });

  test('holds distances from the level: whatever the level, they are the same', () => {
    const low = learnt(1.5, waveAt);
    const high = learnt(1.5, waveAt, { level: 1_000 });
    expect(high.at(20_000)).toBeCloseTo(low.at(20_000), 9);
  });

  test('learns a new habit within some cycles, and little from what may be an anomaly', () => {
    const changedAt = 5 * CYCLE_MS;
    const valueAt = (timeMs: number): number => (timeMs < changedAt ? 1 : 3) * waveAt(timeMs);
    expect(learnt(15, valueAt).at(6_000)).toBeGreaterThan(2.5);
    expect(learnt(15, valueAt, { trust: 0.1 }).at(6_000)).toBeLessThan(2);
  });

  test('starts its cycle where it is told', () => {
    const shifted = new CycleProfile(CYCLE_MS, 2, 6_000);
    [6_000, 18_000, 30_000].forEach((timeMs, half) => shifted.learn(timeMs, half % 2, 0, 1));
    expect(shifted.at(12_000)).toBeCloseTo(-0.5, 12);
    expect(shifted.at(0)).toBeCloseTo(0.5, 12);
  });
});
