import { describe, expect, test } from 'bun:test';
import { SIMULATED_STEPS, simulatedSplits } from './simulatedSplits';

describe.each(Object.keys(SIMULATED_STEPS) as Array<keyof typeof SIMULATED_STEPS>)('simulated %s series', (step) => {
  const splits = simulatedSplits(step);

  test('are the same at every call', () => {
    expect(simulatedSplits(step).map(({ train }) => [...train])).toEqual(splits.map(({ train }) => [...train]));
  });

  test('are finite, measured for the most part, and each has a scale', () => {
    for (const { id, train, test: actual, scale } of splits) {
      const values = [...train, ...actual];
      const measured = values.filter((value) => !Number.isNaN(value));

      expect(measured.every(Number.isFinite), id).toBe(true);
      expect(measured.length, id).toBeGreaterThan(0.8 * values.length);
      expect(scale, id).toBeGreaterThan(0);
    }
  });

  test('have names of their own', () => {
    expect(new Set(splits.map(({ id }) => id)).size).toBe(splits.length);
  });
});
