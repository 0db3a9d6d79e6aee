import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { LargestDeviation } from './LargestDeviation';

const BLOCK = 100;

/** Adds a block of points whose largest deviation stands first. */
function addBlock(largest: LargestDeviation, maximum: number): void {
  largest.add(maximum);
  for (let i = 1; i < BLOCK; i++) {
    largest.add(0);
  }
}

describe('LargestDeviation', () => {
  test('is the largest so far while no block is complete', () => {
    const largest = new LargestDeviation();
    expect(largest.value).toBe(0);
    [1, 5, 2].forEach((deviation) => largest.add(deviation));

    expect(largest.value).toBeCloseTo(5, 2);
    expect(largest.value).toBeLessThan(5);
  });

  test('fades to half in 2,310 points of calm', () => {
    const largest = new LargestDeviation();
    largest.add(8);
    for (let i = 0; i < 2_310; i++) {
      largest.add(0);
    }

    expect(largest.value).toBeCloseTo(4, 2);
  });

  test('is what block maxima vary to, once the record has faded below that', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 20 }), (maxima) => {
        const largest = new LargestDeviation();
        maxima.forEach((maximum) => addBlock(largest, maximum));
        const mean = maxima.reduce((sum, maximum) => sum + maximum) / maxima.length;
        const variance = maxima.reduce((sum, maximum) => sum + (maximum - mean) ** 2, 0) / maxima.length;
        const faded = maxima.map((maximum, i) => maximum * 0.9997 ** ((maxima.length - i) * BLOCK - 1));

        expect(largest.value).toBeCloseTo(Math.max(mean + Math.sqrt(variance), ...faded), 6);
      })
    );
  });

  test('takes the last point of a block for part of it', () => {
    const largest = new LargestDeviation();
    for (const maximum of [40, 40, 0]) {
      for (let i = 1; i < BLOCK; i++) {
        largest.add(0);
      }
      largest.add(maximum);
    }

    expect(largest.value).toBeCloseTo(80 / 3 + Math.sqrt((2 * 40 ** 2) / 9), 6);
  });

  test('goes with what blocks reach now: old ones are forgotten', () => {
    const largest = new LargestDeviation();
    for (let block = 0; block < 20; block++) {
      addBlock(largest, 100);
    }
    for (let block = 0; block < 200; block++) {
      addBlock(largest, 1);
    }

    expect(largest.value).toBeLessThan(2);
  });
});
