import { describe, expect, test } from 'bun:test';
import { HOUR_MS } from '../../series/durations';
import { seededRandom } from '../../series/seededRandom';
import { CombinationWatch } from './CombinationWatch';

/** A watch over two features that rise and fall together, after so many rows. */
function watchOf(rowCount: number, stepMs: number): CombinationWatch {
  const watch = new CombinationWatch(2);
  const random = seededRandom(5);
  for (let row = 0; row < rowCount; row++) {
    const common = 3 * (random() - 0.5);
    watch.observe(row * stepMs, row * stepMs, [common, common + 0.2 * (random() - 0.5)]);
    watch.learn();
  }
  return watch;
}

function emphasisAfter(watch: CombinationWatch, fromMs: number, row: readonly number[]): number {
  for (let i = 0; i < 60; i++) {
    watch.observe(fromMs + i, fromMs, row);
  }
  return watch.emphasis;
}

describe('a combination', () => {
  test('is not judged before there are rows to grow a forest from', () => {
    const watch = watchOf(99, 1);
    expect(emphasisAfter(watch, 99, [9, -9])).toBe(1);
    expect(watch.shares()).toBeUndefined();
  });

  test('adds nothing where it is usual, and half at most where it is not', () => {
    expect(emphasisAfter(watchOf(600, 1), 600, [0.3, 0.3])).toBe(1);
    const strange = emphasisAfter(watchOf(600, 1), 600, [1.4, -1.4]);
    expect(strange).toBeGreaterThan(1.2);
    expect(strange).toBeLessThan(1.5);
  });

  test('is told the features that are strange, and no share for the time', () => {
    const watch = watchOf(600, HOUR_MS);
    emphasisAfter(watch, 600 * HOUR_MS, [0, 6]);
    const shares = watch.shares()!;
    expect(shares).toHaveLength(2);
    expect(shares[1]).toBeGreaterThan(shares[0]!);
  });

  test('is judged by newer rows in time', () => {
    const watch = watchOf(600, 1);
    for (let row = 0; row < 6_000; row++) {
      watch.observe(600 + row, 600 + row, [1.4, -1.4 + 0.01 * (row % 7)]);
      watch.learn();
    }
    expect(emphasisAfter(watch, 6_600, [1.4, -1.38])).toBe(1);
  });

  test('of features that never change is not judged', () => {
    const watch = new CombinationWatch(2);
    for (let row = 0; row < 300; row++) {
      watch.observe(row, row, [Number.NaN, Number.NaN]);
      watch.learn();
    }
    expect(watch.emphasis).toBe(1);
    expect(watch.shares()).toBeUndefined();
  });
});
