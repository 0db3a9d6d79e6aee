import { expect, test } from 'bun:test';
import { DepartureAlarm } from './DepartureAlarm';

const statesOf = (strangeness: readonly number[], isWide = false): string => {
  const alarm = new DepartureAlarm();
  return strangeness
    .map((each) => {
      alarm.add(each, isWide);
      return alarm.isCritical ? 'C' : alarm.isOpen ? 'o' : '.';
    })
    .join('');
};

test.each([
  ['opens at its threshold', [0.5, 0.99, 1, 1.2], '..oo'],
  ['stays open a little below it', [1, 0.8, 0.7, 0.69, 0.8], 'ooo..'],
  ['is critical far out, until it closes', [1, 2, 1, 0.8, 0.5, 1], 'oCCC.o'],
])('%s', (_, strangeness, states) => {
  expect(statesOf(strangeness)).toBe(states);
});

test('is critical where many features are strange at once', () => {
  expect(statesOf([0.9, 1], true)).toBe('.C');
});

test('counts the rows since it opened', () => {
  const alarm = new DepartureAlarm();
  [0, 1, 1, 1].forEach((each) => alarm.add(each, false));
  expect(alarm.length).toBe(3);
  alarm.close();
  expect(alarm.length).toBe(0);
});
