import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { UnusualDeviation } from './UnusualDeviation';

/** A value, its distance from the recent level and from any of the last days. */
type Point = readonly [value: number, fromLevel: number, fromAnyDay: number];

const LEARNT = 400;

function calmPoints(count: number, seed: number): Point[] {
  const noise = seededNoise(seed);
  return Array.from({ length: count }, () => [noise(), Math.abs(noise()), Math.abs(noise())] as const);
}

function scoresOf(points: readonly Point[]): number[] {
  const deviation = new UnusualDeviation();
  return points.map((point) => deviation.judge(...point));
}

/** Scores of points that come after calm ones. */
const scoresAfterCalm = (points: readonly Point[]): number[] =>
  scoresOf([...calmPoints(LEARNT, 1), ...points]).slice(LEARNT);

const repeat = (count: number, pointAt: (i: number) => Point): Point[] =>
  Array.from({ length: count }, (_, i) => pointAt(i));

describe('UnusualDeviation', () => {
  test('says nothing before it saw enough', () => {
    expect(scoresOf([...calmPoints(60, 2).slice(0, 59), [99, 99, 99]])).toEqual(new Array(60).fill(0));
  });

  test('rarely finds calm points news', () => {
    const news = scoresOf(calmPoints(5_000, 3)).filter((score) => score > 0.55);

    expect(news.length).toBeLessThan(10);
  });

  test.each<[string, Point[]]>([
    ['far from the recent level', repeat(1, () => [0, 12, 0])],
    ['far from any day', repeat(1, () => [0, 0, 12])],
    ['on average far from any day, though no point is', repeat(12, () => [0, 0, 2.5])],
    ['to move to another mean, near level and days', repeat(12, () => [4, 0, 0])],
    ['to swing, around the same mean', repeat(24, (i) => [i % 2 === 0 ? 4 : -4, 0, 0])],
  ])('finds it new %s', (_, points) => {
    expect(Math.max(...scoresAfterCalm(points))).toBeGreaterThan(0.5);
    expect(
      Math.max(...scoresAfterCalm(points.map(([value, level, day]) => [value / 8, level / 8, day / 8])))
    ).toBeLessThan(0.5);
  });

  test('knows no day, and looks at the rest all the same', () => {
    const points = calmPoints(LEARNT, 1).map(([value, level]): Point => [value, level, Number.NaN]);
    const scores = scoresOf([...points, [0, 12, Number.NaN]]);

    expect(scores.some(Number.isNaN)).toBe(false);
    expect(scores.at(-1)!).toBeGreaterThan(0.5);
  });

  test('tells news once: the same again scores a half, more of it in full', () => {
    const [first, same, more] = scoresAfterCalm([
      [0, 12, 0],
      [0, 12, 0],
      [0, 60, 0],
    ]);

    expect(first!).toBeGreaterThan(0.7);
    expect(same!).toBeCloseTo(0.25, 2);
    expect(more!).toBeGreaterThan(first!);
  });

  test.each([
    [60, 0.25],
    [61, 0.5],
  ])('tells the same again only when it comes after a while: %i points later scores %p', (points, score) => {
    const quiet = repeat(points - 1, () => [0, 0, 0]);
    const scores = scoresAfterCalm([[0, 12, 0], ...quiet, [0, 12, 0]]);

    expect(scores.at(-1)!).toBeCloseTo(score, 1);
  });

  test('lies from 0 to 1, whatever the unit and wherever zero is', () => {
    const noise = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(
        noise,
        fc.constantFrom(1e-6, 0.25, 7, 1e9),
        fc.integer({ min: -999, max: 999 }),
        (seed, unit, offset) => {
          const points = [...calmPoints(150, seed), ...repeat(30, (i): Point => [i, i, 2 * i])];
          const scores = scoresOf(points);
          const others = scoresOf(
            points.map(([value, level, day]) => [unit * (value + offset), unit * level, unit * day] as const)
          );

          scores.forEach((score, i) => {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(others[i]).toBeCloseTo(score, 6);
          });
        }
      ),
      { numRuns: 50 }
    );
  });
});
