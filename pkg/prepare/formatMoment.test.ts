import { expect, test } from 'bun:test';
import { formatMoment } from './formatMoment';

test.each([
  [Date.UTC(2026, 4, 12, 14, 30), 300_000, '12 May 14:30 UTC'],
  [Date.UTC(2026, 0, 1), 3_600_000, '1 Jan 00:00 UTC'],
  [Date.UTC(2025, 11, 31), 86_400_000, '31 Dec 2025'],
])('%d on a grid of %d ms is %s', (timeMs, stepMs, expected) => {
  expect(formatMoment(timeMs, stepMs)).toBe(expected);
});
