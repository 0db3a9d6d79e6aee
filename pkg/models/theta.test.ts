import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { nileFlow } from '../series/fixtures/nileFlow';
import { theta } from './theta';

const forecastOf = (values: Float64Array, seasonSteps: number[], steps: number) =>
  theta.fit({ values, seasonSteps }).predict(steps);

describe('theta', () => {
  test('carries a season and a steady trend on', () => {
    const values = Float64Array.from({ length: 240 }, (_, i) => i + 10 * Math.sin((2 * Math.PI * i) / 24));

    const mean = forecastOf(values, [24], 48);

    mean.forEach((value, i) => {
      const season = 10 * Math.sin((2 * Math.PI * (240 + i)) / 24);
      expect(Math.abs(value - (240 + i + season))).toBeLessThan(1.5);
    });
  });

  test('stays on the level of the Nile, whose fall was one step in 1899', () => {
    // statsmodels 0.15.0, SimpleExpSmoothing(nile, initialization_method='known', initial_level=1120).
    forecastOf(nileFlow, [], 5).forEach((value) => expect(Math.abs(value - 805.0367)).toBeLessThan(0.05));
  });

  test('moves and stretches with its history', () => {
    const history = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(history, fc.double({ min: -50, max: 50, noNaN: true }), (values, shift) => {
        const plain = forecastOf(Float64Array.from(values), [4], 6);
        const moved = forecastOf(
          Float64Array.from(values, (value) => 2 * value + shift),
          [4],
          6
        );
        moved.forEach((value, i) => expect(Math.abs(value - (2 * plain[i]! + shift))).toBeLessThan(1e-3));
      })
    );
  });

  test('a constant stays as it is', () => {
    expect([...forecastOf(new Float64Array(30).fill(4), [7], 3)]).toEqual([4, 4, 4]);
  });
});
