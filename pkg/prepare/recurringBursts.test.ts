import { expect, test } from 'bun:test';
import { recurringBursts } from './recurringBursts';

const burstsAt = (...points: number[]) => points.map((from) => ({ from, to: from + 1 }));

test.each([
  ['a job every night', [3, 27, 51, 75], [24], 4],
  ['one that starts a step early or late', [30, 54, 79, 102], [24], 4],
  ['one that misses a night', [3, 27, 75, 99], [24], 4],
  ['a distance that the calendar does not know', [10, 47, 84, 121], [24], 4],
  ['a job and one odd burst', [3, 27, 51, 61, 75], [24], 4],
  ['two bursts', [3, 27], [24], 0],
  ['bursts at odd times', [3, 40, 111, 300], [24, 168], 0],
  ['the same hour by chance, weeks apart', [3, 483, 963], [24], 3],
  ['three bursts at the same hour among many days', [3, 147, 963], [24], 0],
])('finds %s', (_, points, periods, recurring) => {
  expect(recurringBursts(burstsAt(...points), periods).size).toBe(recurring);
});
