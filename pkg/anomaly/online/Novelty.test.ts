import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { seededRandom } from '../../series/seededRandom';
import { LargestDeviation } from './LargestDeviation';
import { Novelty } from './Novelty';

/** Novelty after so many deviations between 0 and 1. */
function learntNovelty(points: number, unit = 1): Novelty {
  const novelty = new Novelty();
  const random = seededRandom(1);
  for (let i = 0; i < points; i++) {
    novelty.judge(unit * random());
  }
  return novelty;
}

describe('Novelty', () => {
  test.each([
    [59, 0],
    [60, 1],
  ])('after %i deviations the extreme is new: %i', (points, expected) => {
    expect(learntNovelty(points).judge(1e9)).toBeCloseTo(expected, 6);
  });

  test('is half where a deviation equals the largest one, and more beyond it', () => {
    const judgeLast = (factor: number): number => {
      const largest = new LargestDeviation();
      const novelty = new Novelty();
      for (let i = 0; i < 250; i++) {
        const deviation = i === 100 ? 20 : 1;
        novelty.judge(deviation);
        largest.add(deviation);
      }
      return novelty.judge(factor * largest.value);
    };

    expect(judgeLast(1)).toBeCloseTo(0.5, 9);
    expect(judgeLast(2)).toBeCloseTo(2 / 3, 2);
    expect(judgeLast(0.5)).toBeCloseTo(1 / 3, 2);
  });

  test('is less for what is small beside the usual deviations, though none was larger', () => {
    const steady = (deviation: number): number => {
      const novelty = new Novelty();
      for (let i = 0; i < 100; i++) {
        novelty.judge(2);
      }
      return novelty.judge(deviation);
    };

    expect(steady(2)).toBeCloseTo(0.5 / 3, 9);
    expect(steady(4)).toBeCloseTo((2 / 3) * (2 / 3), 9);
    expect(steady(6)).toBeCloseTo(3 / 4, 9);
  });

  test('falls once a deviation is known', () => {
    const novelty = learntNovelty(100);
    const first = novelty.judge(5);

    expect(first).toBeGreaterThan(0.8);
    expect(novelty.judge(5)).toBeCloseTo(0.5, 2);
  });

  test('takes no deviation for no news, and learns nothing from what is not known', () => {
    const novelty = learntNovelty(100);
    expect(novelty.judge(0)).toBe(0);
    const other = learntNovelty(100);
    other.judge(0);
    expect(other.judge(Number.NaN)).toBe(0);

    expect(other.judge(2)).toBe(novelty.judge(2));
  });

  test('finds any deviation new on a series that never deviated', () => {
    const novelty = new Novelty();
    for (let i = 0; i < 100; i++) {
      novelty.judge(0);
    }

    expect(novelty.judge(0)).toBe(0);
    expect(novelty.judge(1e-9)).toBe(1);
  });

  test('lies from 0 to 1 and does not depend on the unit', () => {
    const deviations = fc.array(fc.oneof(fc.double({ min: 0, max: 1e3, noNaN: true }), fc.constant(0)), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(deviations, fc.constantFrom(2 ** -40, 1e-6, 3, 1e12, 1e100), (seen, unit) => {
        const [plain, scaled] = [learntNovelty(70), learntNovelty(70, unit)];
        for (const deviation of seen) {
          const novelty = plain.judge(deviation);

          expect(novelty).toBeGreaterThanOrEqual(0);
          expect(novelty).toBeLessThanOrEqual(1);
          expect(scaled.judge(unit * deviation)).toBeCloseTo(novelty, 6);
        }
      })
    );
  });
});
