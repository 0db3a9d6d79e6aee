import { expectedAt } from './expectedAt';

const band = {
  timesMs: Float64Array.of(0, 60, 120),
  expected: Float64Array.of(10, 20, Number.NaN),
  lower: Float64Array.of(5, 15, Number.NaN),
  upper: Float64Array.of(15, 25, Number.NaN),
};

test.each([
  [0, 10],
  [29, 10],
  [31, 20],
  [60, 20],
  [-1, undefined],
  [120, undefined],
  [121, undefined],
])('at %d ms, %s was expected', (timeMs, expected) => {
  expect(expectedAt(band, timeMs)?.expected).toBe(expected);
});
