import { describe, expect, test } from 'bun:test';
import { SeasonNeededError } from '../errors/SeasonNeededError';
import { createAutoregression } from './createAutoregression';
import { fitRidge } from './fitRidge';

const VARIANTS = [
  createAutoregression('autoregression', 'none'),
  createAutoregression('differenced-autoregression', 'step'),
  createAutoregression('seasonal-autoregression', 'shortest season'),
  createAutoregression('long-seasonal-autoregression', 'longest season'),
];

/** Days that repeat, with the same noise at every run. */
function days(length: number, noise: number): Float64Array {
  let state = 7;
  return Float64Array.from({ length }, (_, i) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.sin((2 * Math.PI * i) / 24) + noise * (state / 4_294_967_296 - 0.5);
  });
}

describe('fitRidge', () => {
  test('finds the weights that a series was made with', () => {
    const values = new Float64Array(4_000);
    const noise = days(4_000, 1).map((value, i) => value - Math.sin((2 * Math.PI * i) / 24));
    for (let i = 2; i < values.length; i++) {
      values[i] = 0.6 * values[i - 1]! - 0.3 * values[i - 2]! + noise[i]!;
    }

    const [fitted] = fitRidge(values, [1, 2], [values.length], 1e9);

    expect(fitted!.weights[0]).toBeCloseTo(0.6, 1);
    expect(fitted!.weights[1]).toBeCloseTo(-0.3, 1);
  });

  test('several lengths in one pass give what each gives alone', () => {
    const values = days(300, 0.5);
    const lengths = [150, 200, 300];

    const together = fitRidge(values, [1, 24], lengths, 100);

    lengths.forEach((length, k) => {
      const [alone] = fitRidge(values.subarray(0, length), [1, 24], [length], 100);
      together[k]!.weights.forEach((weight, lag) => expect(weight).toBeCloseTo(alone!.weights[lag]!, 10));
    });
  });
});

describe.each(VARIANTS)('$name', (model) => {
  const seasonSteps = [24];

  test('carries a season on', () => {
    const predicted = model.fit({ values: days(480, 0), seasonSteps }).predict(48);

    predicted.forEach((value, step) => expect(value).toBeCloseTo(Math.sin((2 * Math.PI * (480 + step)) / 24), 1));
  });

  test('fits at several lengths what it fits at each', () => {
    const values = days(480, 0.5);
    const lengths = [240, 300, 420];

    model.fitEach!({ values, seasonSteps }, lengths).forEach((fitted, k) => {
      const alone = model.fit({ values: values.subarray(0, lengths[k]), seasonSteps }).predict(24);
      fitted.predict(24).forEach((value, step) => expect(value).toBeCloseTo(alone[step]!, 9));
    });
  });

  test('goes on from newer values with the same weights', () => {
    const values = days(480, 0.5);
    const fitted = model.fit({ values: values.subarray(0, 470), seasonSteps });
    const [next] = fitted.predict(1);

    const updated = fitted.update!(Float64Array.of(next!));

    expect([...updated.predict(10)]).toEqual([...fitted.predict(11).subarray(1)]);
  });

  test('stays near its history where the regression is unstable', () => {
    const values = Float64Array.from({ length: 200 }, (_, i) => 1.05 ** i / 1e4);

    const predicted = model.fit({ values, seasonSteps }).predict(500);

    expect(predicted.every((value) => value <= 2 * values.at(-1)!)).toBe(true);
  });
});

test.each([VARIANTS[2]!, VARIANTS[3]!])('$name refuses a series without a season', (model) => {
  expect(() => model.fit({ values: days(100, 1), seasonSteps: [] })).toThrow(SeasonNeededError);
});

test('a long season is the difference of the long-seasonal one only', () => {
  const values = Float64Array.from({ length: 600 }, (_, i) => Number(i % 168 < 24) + Number(i % 24 < 8));
  const errorOf = (model: (typeof VARIANTS)[number]): number => {
    const predicted = model.fit({ values: values.subarray(0, 500), seasonSteps: [24, 168] }).predict(100);
    return predicted.reduce((sum, value, step) => sum + Math.abs(value - values[500 + step]!), 0);
  };

  expect(errorOf(VARIANTS[3]!)).toBeLessThan(errorOf(VARIANTS[2]!) / 2);
});
