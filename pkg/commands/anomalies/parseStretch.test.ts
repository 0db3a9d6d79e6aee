import { expect, test } from 'bun:test';
import { parseStretch } from './parseStretch';

const DAY_MS = Date.UTC(2026, 4, 12);

test.each([
  ['2026-05-12T10:00:00Z/2026-05-12T12:00:00+01:00', 'time', DAY_MS + 36_000_000, DAY_MS + 39_600_000],
  [' 2026-05-12 10:00:00 / 2026-05-12 10:30 ', 'time', DAY_MS + 36_000_000, DAY_MS + 37_800_000],
  ['2026-05-12/2026-05-12', 'time', DAY_MS, DAY_MS + 86_400_000],
  ['100/200', 'index', 100_000, 200_000],
] as const)('reads %s', (text, unit, fromMs, toMs) => {
  expect(parseStretch(text, [])).toEqual([{ unit, fromMs, toMs }]);
});

test('collects the stretches of a repeated option', () => {
  expect(parseStretch('3/4', parseStretch('1/2', []))).toHaveLength(2);
});

test.each(['', '/', '5', '5/', '/5', '5/5', '6/5', '1/2/3', '5/2026-05-12', '2026-05-12/2026-05-12T10:00:00Z'])(
  'refuses "%s"',
  (text) => {
    expect(() => parseStretch(text, [])).toThrow('Write a start and a later end');
  }
);
