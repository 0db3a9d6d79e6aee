import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { loess } from './loess';

describe('loess', () => {
  test('keeps a line, and goes on along it by a step at both ends', () => {
    const line = Float64Array.from({ length: 20 }, (_, i) => 3 + 2 * i);

    const smooth = loess(line, { window: 7, degree: 1, jump: 1 }, -1, 20);

    smooth.forEach((value, i) => expect(value).toBeCloseTo(3 + 2 * (i - 1), 9));
  });

  test('weighs neighbours by the cube of one less the cube of their distance', () => {
    const [, middle] = loess(Float64Array.of(0, 1, 0), { window: 3, degree: 0, jump: 1 });

    // Only the point itself lies within the reach of one step.
    expect(middle).toBe(1);
    const five = loess(Float64Array.of(0, 0, 1, 0, 0), { window: 5, degree: 0, jump: 1 })[2]!;
    expect(five).toBeCloseTo(1 / (1 + 2 * (1 - 0.5 ** 3) ** 3), 12);
  });

  test('draws lines between the points that it works out', () => {
    const values = Float64Array.from({ length: 31 }, seededNoise(1));

    const exact = loess(values, { window: 11, degree: 1, jump: 1 });
    const coarse = loess(values, { window: 11, degree: 1, jump: 5 });

    expect(coarse[10]!).toBe(exact[10]!);
    expect(coarse[12]!).toBeCloseTo(0.6 * exact[10]! + 0.4 * exact[15]!, 12);
  });

  test('smooths a single value to itself', () => {
    expect([...loess(Float64Array.of(4), { window: 11, degree: 1, jump: 1 }, -1, 1)]).toEqual([4, 4, 4]);
  });
});
