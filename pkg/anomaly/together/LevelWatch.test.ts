import { describe, expect, test } from 'bun:test';
import { seededRandom } from '../../series/seededRandom';
import { LevelWatch } from './LevelWatch';

const MEMORY = 1_000;

/** A watch that has seen so many values of a feature. */
function watchOf(count: number, valueAt: (index: number) => number): LevelWatch {
  const watch = new LevelWatch();
  for (let index = 0; index < count; index++) {
    observe(watch, valueAt(index));
    watch.learn(MEMORY);
  }
  return watch;
}

function observe(watch: LevelWatch, value: number): number {
  watch.observe(value, value, true);
  return watch.strangeness;
}

function noise(size: number): () => number {
  const random = seededRandom(3);
  return () => 50 + size * (random() - 0.5);
}

describe('a level', () => {
  test('is not expected before there is a value, and not judged by before there are enough', () => {
    expect(new LevelWatch().expected).toBeNaN();
    const watch = watchOf(79, noise(2));
    expect(watch.isReady).toBe(true);
    const early = watchOf(78, noise(2));
    expect(observe(early, 500)).toBe(0);
    expect(observe(watch, 500)).toBeGreaterThan(1);
  });

  test('is the mean of what was learnt', () => {
    expect(watchOf(800, noise(2)).expected).toBeCloseTo(50, 0);
  });

  test('that is left for good is strange within five values, and stranger the farther', () => {
    const strangenessAfter = (move: number): number => {
      const watch = watchOf(500, noise(2));
      return [1, 2, 3, 4, 5].map(() => observe(watch, 50 + move)).at(-1)!;
    };
    expect(strangenessAfter(0)).toBeLessThan(2);
    expect(strangenessAfter(3)).toBeGreaterThan(5);
    expect(strangenessAfter(4)).toBeGreaterThan(strangenessAfter(3));
  });

  test('that is left for a single value is not', () => {
    const watch = watchOf(500, noise(2));
    expect(observe(watch, 5_000)).toBeLessThan(5);
  });

  test('is taken from the latest values once it settles', () => {
    const watch = watchOf(500, noise(2));
    for (let i = 0; i < 20; i++) {
      observe(watch, 55);
    }
    watch.settle();
    expect(watch.expected).toBeCloseTo(55, 0);
    expect(observe(watch, 55)).toBeLessThan(1);
  });

  test('is taken from the latest values however far away they are, and from what most of them are', () => {
    const watch = watchOf(500, noise(2));
    for (let i = 0; i < 20; i++) {
      observe(watch, i === 12 ? 1e6 : 9_000);
    }
    watch.settle();
    expect(Math.abs(watch.expected - 9_000)).toBeLessThan(1);
    expect(observe(watch, 9_000)).toBeLessThan(3);
  });

  test('lets pass what was accepted', () => {
    const watch = watchOf(500, noise(2));
    for (let i = 0; i < 20; i++) {
      observe(watch, 60);
    }
    watch.accept(3);
    expect(observe(watch, 60)).toBeLessThan(3.01);
  });
});

describe('a count', () => {
  test('that was always zero may be one for once', () => {
    const watch = watchOf(1_000, () => 0);
    const strangeness = [1, 0, 0, 1, 0, 0].map((value) => {
      const each = observe(watch, value);
      watch.learn(MEMORY);
      return each;
    });
    expect(Math.max(...strangeness)).toBeLessThan(5);
  });

  test('that was always zero is strange once it keeps coming', () => {
    const watch = watchOf(1_000, () => 0);
    const strangeness = Array.from({ length: 8 }, () => {
      const each = observe(watch, 3);
      watch.learn(MEMORY);
      return each;
    });
    expect(Math.max(...strangeness)).toBeGreaterThan(5);
  });
});
