import { expect, test } from 'bun:test';
import { seasonPhases } from './seasonPhases';

test('goes round the circle once, sine and cosine by turns', () => {
  [0, 1, 1, 0, 0, -1, -1, 0].forEach((expected, i) => expect(seasonPhases(4)[i]).toBeCloseTo(expected, 12));
});

test.each([2, 7, 24, 2_016])('tells all %d steps of a cycle apart', (steps) => {
  const phases = seasonPhases(steps);

  const pairs = Array.from({ length: steps }, (_, step) => `${phases[2 * step]} ${phases[2 * step + 1]}`);
  expect(new Set(pairs).size).toBe(steps);
});
