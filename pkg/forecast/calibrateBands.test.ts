import { describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { calibrateBands } from './calibrateBands';

const STEPS = 10;
const ORIGINS = 10;

/** The errors of forecasting nothing but zeros from every tenth point on. */
const errorsOf = (values: Float64Array) =>
  Array.from({ length: ORIGINS }, (_, k) => values.slice(k * STEPS, (k + 1) * STEPS));

describe('calibrateBands', () => {
  test('gives white noise the width of its quantiles', () => {
    const values = Float64Array.from({ length: 100 }, seededNoise(7));

    const [band] = calibrateBands(errorsOf(values), 100, [90], STEPS);

    // The normal distribution's 5 % and 95 % quantiles are -1.64 and 1.64.
    expect(Math.abs(band!.below[0]! + 1.64)).toBeLessThan(0.4);
    expect(Math.abs(band!.above[0]! - 1.64)).toBeLessThan(0.4);
  });

  test('nests levels, and never narrows with the horizon', () => {
    const values = Float64Array.from({ length: 100 }, seededNoise(6));

    const bands = calibrateBands(errorsOf(values), 100, [50, 80, 95], 2 * STEPS);

    bands.forEach(({ below, above }, k) => {
      for (let step = 0; step < 2 * STEPS; step++) {
        expect(below[step]!).toBeLessThanOrEqual(Math.min(0, below[step - 1] ?? 0, bands[k - 1]?.below[step] ?? 0));
        expect(above[step]!).toBeGreaterThanOrEqual(Math.max(0, above[step - 1] ?? 0, bands[k - 1]?.above[step] ?? 0));
      }
    });
  });

  test('leans to the side that errors lie on', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? 5 : 0));

    const [band] = calibrateBands(errorsOf(values), 100, [80], STEPS);

    expect(band!.below[0]).toBeCloseTo(0, 12);
    expect(band!.above[0]).toBeGreaterThan(2);
  });

  test('takes the few errors of a young series for normal, whichever side they lie on', () => {
    const [band] = calibrateBands([Float64Array.of(2, 2), Float64Array.of(2, 2)], 3, [95], 2);

    // Student's t with 2 degrees of freedom has its 97.5 % quantile at 4.30.
    expect(Math.abs(band!.above[0]! / (2 * 4.3) - 1)).toBeLessThan(0.05);
    expect(band!.below[0]!).toBe(-band!.above[0]!);
  });

  test('counts only what was measured for the errors it has', () => {
    const values = Float64Array.from({ length: 100 }, seededNoise(8)).map(Math.abs);

    const measured = values.map((value, point) => (point % 5 === 0 ? value : NaN));

    const [gappy] = calibrateBands(errorsOf(measured), 20, [95], STEPS);

    // Twenty points are too few to tell that errors lie above only.
    expect(gappy!.below[0]!).toBe(-gappy!.above[0]!);
  });

  test('grows by the square root past what was tested', () => {
    const values = Float64Array.from({ length: 100 }, seededNoise(7));

    const [band] = calibrateBands(errorsOf(values), 100, [80], 4 * STEPS);

    expect(band!.above[4 * STEPS - 1]! / band!.above[STEPS - 1]!).toBeCloseTo(2, 12);
  });

  test('has no width where nothing was wrong or nothing was measured', () => {
    const exact = calibrateBands(errorsOf(new Float64Array(100)), 100, [95], 3);
    const unmeasured = calibrateBands(errorsOf(new Float64Array(100).fill(NaN)), 0, [95], 3);

    for (const [band] of [exact, unmeasured]) {
      expect([...band!.below, ...band!.above].map(Math.abs)).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });
});
