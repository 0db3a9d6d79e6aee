import { describe, expect, test } from 'bun:test';
import { nileFlow } from '../series/fixtures/nileFlow';
import { seededNoise } from '../series/fixtures/seededNoise';
import { chooseArimaOrder } from './chooseArimaOrder';

function autoregression(share: number, length: number, seed: number): Float64Array {
  const noise = seededNoise(seed);
  let value = 0;
  return Float64Array.from({ length }, () => (value = share * value + noise()));
}

describe('chooseArimaOrder', () => {
  test('differences the Nile, whose KPSS statistic of 0.965 (statsmodels 0.15.0) rejects a constant level', () => {
    expect(chooseArimaOrder(nileFlow).d).toBe(1);
  });

  test.each([1, 2, 3])('differences a random walk (seed %i)', (seed) => {
    expect(chooseArimaOrder(autoregression(1, 500, seed)).d).toBe(1);
  });

  test('gives white noise no term', () => {
    expect(chooseArimaOrder(autoregression(0, 500, 1))).toEqual({ p: 0, d: 0, q: 0 });
  });

  test('gives an autoregression a term', () => {
    const { p, d, q } = chooseArimaOrder(autoregression(0.6, 500, 6));

    expect([d, q]).toEqual([0, 1]);
    expect(p).toBeGreaterThan(0);
  });

  test.each([2, 4, 6, 7])('gives an autoregression of two terms just two (seed %i)', (seed) => {
    const noise = seededNoise(seed);
    let [last, beforeLast] = [0, 0];
    const values = Float64Array.from({ length: 2_000 }, () => {
      [last, beforeLast] = [1.2 * last - 0.8 * beforeLast + noise(), last];
      return last;
    });

    expect(chooseArimaOrder(values)).toEqual({ p: 2, d: 0, q: 1 });
  });

  test('gives a constant no term', () => {
    expect(chooseArimaOrder(new Float64Array(50).fill(3))).toEqual({ p: 0, d: 0, q: 0 });
  });
});
