import { describe, expect, test } from 'bun:test';
import { card } from './card';
import { forecastByGrowth } from './forecastByGrowth';
import { fitMeanReversion, forecastByReturn } from './forecastByReturn';

const day = (point: number): number => Math.sin((2 * Math.PI * point) / 24);

describe('forecastByGrowth', () => {
  test.each([
    ['damps the growth of a line', [1, 2, 3, 4, 5], 1, [5.5, 5.75, 5.875]],
    ['repeats a season that does not grow', [1, 9, 1, 9], 2, [1, 9, 1]],
    ['adds the growth of a season to each of its steps', [1, 9, 3, 11], 2, [4, 12, 4.5]],
    ['takes a jump for no growth', [0, 0, 0, 7], 1, [7, 7]],
  ])('%s', (_, values, cycleSteps, expected) => {
    expect([...forecastByGrowth(Float64Array.from(values), cycleSteps, expected.length)]).toEqual(expected);
  });
});

describe('forecastByReturn', () => {
  test('goes back to the mean as fast as the values did before', () => {
    let state = 7;
    const values = new Float64Array(5_000);
    for (let i = 1; i < values.length; i++) {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      values[i] = 0.8 * values[i - 1]! + state / 4_294_967_296 - 0.5;
    }
    values[values.length - 1] = 10;

    const [first, second] = forecastByReturn(fitMeanReversion(values), 2);

    expect(first! / 10).toBeCloseTo(0.8, 1);
    expect(second! / first!).toBeCloseTo(0.8, 1);
  });

  test('stays where it is when values never return', () => {
    const line = Float64Array.from({ length: 1_000 }, (_, i) => i);

    expect([...forecastByReturn(fitMeanReversion(line), 2)]).toEqual([999, 999]);
  });

  test('stays at a constant', () => {
    expect([...forecastByReturn(fitMeanReversion(new Float64Array(9).fill(3)), 2)]).toEqual([3, 3]);
  });
});

describe('card', () => {
  test('carries days on', () => {
    const values = Float64Array.from({ length: 480 }, (_, point) => day(point));

    card
      .fit({ values, seasonSteps: [24] })
      .predict(48)
      .forEach((value, step) => expect(Math.abs(value - day(480 + step))).toBeLessThan(0.05));
  });

  test('comes half of the way back from an excursion', () => {
    let state = 7;
    const values = Float64Array.from({ length: 400 }, (_, i) => {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return i === 399 ? 8 : state / 4_294_967_296 - 0.5;
    });

    const later = card.fit({ values, seasonSteps: [] }).predict(10).at(-1)!;

    expect(later).toBeGreaterThan(-1);
    expect(later).toBeLessThan(5);
  });

  test('goes on from newer values with the same seasons and return', () => {
    const values = Float64Array.from({ length: 480 }, (_, point) => day(point));

    const updated = card.fit({ values: values.subarray(0, 470), seasonSteps: [24] }).update!(values.subarray(470));

    updated.predict(24).forEach((value, step) => expect(Math.abs(value - day(480 + step))).toBeLessThan(0.05));
  });
});
