import { expect, test } from 'bun:test';
import { HOUR_MS } from './fixtures/planOf';
import { daily } from './fixtures/load';
import { resolveSeasons } from './resolveSeasons';

const values = Float64Array.from({ length: 100 }, (_, i) => daily(i));

test.each([
  ['none', []],
  ['auto', [24]],
  [
    [50 * HOUR_MS, 24 * HOUR_MS, 24 * HOUR_MS],
    [24, 50],
  ],
] as const)('seasons %j are %j steps', (asked, seasonSteps) => {
  expect(resolveSeasons(values, HOUR_MS, asked)).toEqual({ seasonSteps: [...seasonSteps], notes: [] });
});

test('says which given season it had to leave out', () => {
  expect(resolveSeasons(values, HOUR_MS, [24 * HOUR_MS, 168 * HOUR_MS])).toEqual({
    seasonSteps: [24],
    notes: ["season of 168 steps left out: the history of 100 steps doesn't hold it twice"],
  });
});

test('says of a season that the step swallows that it is too short', () => {
  expect(resolveSeasons(values, HOUR_MS, [HOUR_MS])).toEqual({
    seasonSteps: [],
    notes: ['a season left out: it is shorter than 2 steps'],
  });
});
