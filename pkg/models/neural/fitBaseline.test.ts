import { describe, expect, test } from 'bun:test';
import { dailySeries } from './fixtures/dailySeries';
import { seededNoise } from '../../series/fixtures/seededNoise';
import { fitBaseline } from './fitBaseline';
import { layoutBaseline } from './layoutBaseline';
import { readTrainingSeries } from './readTrainingSeries';

const fit = (values: Float64Array, seasonSteps: number[], end = values.length) =>
  fitBaseline(readTrainingSeries(values, layoutBaseline(values.length, seasonSteps)), end);

describe('fitBaseline', () => {
  test('goes by the last value of a random walk', () => {
    const noise = seededNoise(1);
    let sum = 0;
    const { coefficients } = fit(
      Float64Array.from({ length: 1_000 }, () => (sum += 0.1 * noise())),
      []
    );

    expect(coefficients[0]).toBeGreaterThan(0.7);
    expect(Math.abs(coefficients.at(-1)!)).toBeLessThan(0.05);
  });

  test('does not trust the last value of white noise', () => {
    // The last value would err by √2 of the noise, its mean by all of it.
    expect(fit(Float64Array.from({ length: 2_000 }, seededNoise(2)), []).errorScale).toBeLessThan(1.2);
  });

  test('knows a season from its last cycles', () => {
    const { errorScale } = fit(dailySeries(720, 0.1), [24]);

    // The noise of the target and that of the mean of two cycles: √1.5 of it.
    expect(errorScale).toBeGreaterThan(0.1);
    expect(errorScale).toBeLessThan(0.13);
  });

  test('is bent little by spikes', () => {
    const clean = dailySeries(720, 0.1);
    const spiky = clean.map((value, i) => (i % 97 === 50 ? value + 8 : value));
    const plain = fit(clean, [24]);

    const robust = fit(spiky, [24]);

    robust.coefficients.forEach((coefficient, i) =>
      expect(Math.abs(coefficient - plain.coefficients[i]!)).toBeLessThan(0.6)
    );
    expect(Math.abs(robust.coefficients.at(-1)!)).toBeLessThan(0.05);
  });

  test('never reads past its end', () => {
    const values = dailySeries(400, 0.2);
    const changed = values.slice().fill(99, 350);

    expect(fit(changed, [24], 350)).toEqual(fit(values, [24], 350));
  });

  test.each([
    ['zeros', new Float64Array(200), []],
    ['a constant', new Float64Array(200).fill(1 / 3), [24]],
    ['a perfect season', dailySeries(300, 0), [24]],
  ])('stays finite on %s, with an error of more than nothing', (_, values, seasonSteps) => {
    const { coefficients, featureScales, errorScale } = fit(values, seasonSteps);

    expect(coefficients.every(Number.isFinite)).toBe(true);
    expect(featureScales.every((scale) => scale > 0)).toBe(true);
    expect(errorScale).toBe(1e-6);
  });
});
