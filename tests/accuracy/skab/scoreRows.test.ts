import { expect, test } from 'bun:test';
import { f1Of, falseAlarmRateOf, missedRateOf, poolScores, scoreRows } from './scoreRows';

const labels = Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1);
const marks = Int8Array.of(0, 1, 0, 0, -1, 1, 0, 0);

test('counts rows by mark and label', () => {
  expect(scoreRows(marks, labels)).toEqual({ found: 2, missed: 2, falseAlarms: 1, quiet: 3 });
  expect(scoreRows(marks, labels, 2)).toEqual({ found: 2, missed: 2, falseAlarms: 0, quiet: 2 });
});

test('gives the rates of all runs together', () => {
  const pooled = poolScores([scoreRows(marks, labels), scoreRows(labels, labels)]);
  expect(f1Of(pooled)).toBeCloseTo(12 / 15, 12);
  expect(falseAlarmRateOf(pooled)).toBeCloseTo(1 / 8, 12);
  expect(missedRateOf(pooled)).toBeCloseTo(2 / 8, 12);
});
