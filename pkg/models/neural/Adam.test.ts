import { describe, expect, test } from 'bun:test';
import { Adam } from './Adam';

describe('Adam', () => {
  test('moves every weight by the rate at first, however steep the loss', () => {
    const weights = Float64Array.of(1, 1, 1, 1);

    new Adam(4).descend(weights, Float64Array.of(1e-3, -5, 1e6, 0), 0.1);

    [0.9, 1.1, 0.9, 1].forEach((expected, i) => expect(weights[i]).toBeCloseTo(expected, 5));
  });

  test('follows the paper’s second step', () => {
    const weights = Float64Array.of(0);
    const adam = new Adam(1);

    adam.descend(weights, Float64Array.of(1), 0.1);
    adam.descend(weights, Float64Array.of(3), 0.1);

    // Means 0.1 · 0.9 + 0.1 · 3 over 1 - 0.9², squares 0.001 · 0.999 + 0.001 · 9 over 1 - 0.999².
    const second = (0.1 * (0.39 / 0.19)) / Math.sqrt(0.009999 / 0.001999);
    expect(weights[0]).toBeCloseTo(-0.1 - second, 7);
  });

  test('finds the least of a lopsided bowl', () => {
    const weights = Float64Array.of(3, -4);
    const adam = new Adam(2);

    for (let i = 0; i < 2_000; i++) {
      adam.descend(weights, Float64Array.of(2 * (weights[0]! - 1), 200 * (weights[1]! - 2)), 0.02);
    }

    expect(weights[0]).toBeCloseTo(1, 3);
    expect(weights[1]).toBeCloseTo(2, 3);
  });
});
