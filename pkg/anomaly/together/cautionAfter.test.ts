import { expect, test } from 'bun:test';
import { HOUR_MS } from '../../series/durations';
import { cautionAfter } from './cautionAfter';

test.each([
  ['is great at first', 0, 0, 81],
  ['is small after minutes of many rows', 799, 800_000, 1.1],
  ['is greater from the first hour on', 3_600, HOUR_MS, 1.63],
  ['is small again once a week is over', 2_016, 168 * HOUR_MS, 1.09],
  ['grows a little with the rows', 20_000, 1_000 * HOUR_MS, 1.2],
  ['and then no more', 10_000_000, 1_000_000 * HOUR_MS, 1.2],
])('%s', (_, rowCount, elapsedMs, caution) => {
  expect(cautionAfter(rowCount, elapsedMs)).toBeCloseTo(caution, 2);
});
