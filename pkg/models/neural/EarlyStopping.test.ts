import { describe, expect, test } from 'bun:test';
import { EarlyStopping } from './EarlyStopping';

describe('EarlyStopping', () => {
  test('keeps the weights of the best pass, as they were then', () => {
    const weights = Float64Array.of(0);
    const stopping = new EarlyStopping(3, weights, 10);

    const stops = [8, 5, 6, 7].map((error, i) => {
      weights[0] = i + 1;
      return stopping.record(weights, error);
    });

    expect(stops).toEqual([false, false, false, false]);
    expect(stopping.bestPass).toBe(2);
    expect([...stopping.bestWeights]).toEqual([2]);
  });

  test('stops after too many passes in a row that were no better', () => {
    const stopping = new EarlyStopping(2, Float64Array.of(1), 10);

    expect([11, 9, 9, 9.5].map((error) => stopping.record(Float64Array.of(2), error))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(stopping.bestPass).toBe(2);
  });

  test.each([10, 11, Number.NaN])('keeps the weights from before where no pass is better (%d)', (error) => {
    const stopping = new EarlyStopping(5, Float64Array.of(1), 10);

    stopping.record(Float64Array.of(2), error);

    expect(stopping.bestPass).toBe(0);
    expect([...stopping.bestWeights]).toEqual([1]);
  });
});
