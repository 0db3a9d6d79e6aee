import { expect, test } from 'bun:test';
import { alarmOpenings } from './alarmOpenings';

test.each<{ marks: number[]; opens: number[] }>([
  { marks: [], opens: [] },
  { marks: [1, 1, 0], opens: [1, 0, 0] },
  { marks: [0, -1, 1, 0, 1], opens: [0, 1, 0, 0, 1] },
])('an alarm opens where the one before is not open: $marks', ({ marks, opens }) => {
  expect([...alarmOpenings(marks)]).toEqual(opens);
});
