import { expect, test } from 'bun:test';
import { resolveBounds } from './resolveBounds';

test.each([
  ['auto', [0, 5, 3], 0, Infinity],
  ['auto', [-0.1, 5, 3], -Infinity, Infinity],
  ['none', [0, 5, 3], -Infinity, Infinity],
  [[0, 100], [-5, 50], 0, 100],
] as const)('bounds %j of %j are %d and %d', (asked, measured, lowest, highest) => {
  expect(resolveBounds(Float64Array.from(measured), asked)).toEqual({ lowest, highest });
});
