import { expect, test } from 'bun:test';
import { formatDuration } from './formatDuration';

test.each([
  [0, '0 ms'],
  [250, '250 ms'],
  [1_000, '1 s'],
  [600_000, '10 m'],
  [5_400_000, '1 h 30 m'],
  [3_600_000 + 5_000, '1 h'],
  [3 * 86_400_000 + 4 * 3_600_000 + 59_000, '3 d 4 h'],
  [14 * 86_400_000, '14 d'],
])('%d ms is %s', (durationMs, text) => {
  expect(formatDuration(durationMs)).toBe(text);
});
