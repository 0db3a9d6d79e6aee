import { expect, test } from 'bun:test';
import { evaluateValues } from './evaluateValues';
import { parseCondition } from './parseCondition';

test.each([
  ['A > 5', { A: 7, B: 1 }, 'met', 'A was 7, above 5', { A: 7 }],
  ['A > 5', { A: 5 }, 'not met', 'A was 5, not above 5', { A: 5 }],
  ['A > 5 and B < 2', { A: 7 }, 'unknown', 'B has no value', { A: 7 }],
  ['A > 5 or B < 2', { A: 7, B: Number.NaN }, 'met', 'A was 7, above 5', { A: 7 }],
  ['A > 5 for 1m', { A: 7 }, 'unknown', 'A was 7, above 5, but only for 0 ms of 1 m', { A: 7 }],
  ['A > 5', { A: Infinity }, 'unknown', 'A has no value', {}],
] as const)('%s of %o is %s', (text, values, verdict, explanation, compared) => {
  expect(evaluateValues(parseCondition(text), values)).toEqual({
    verdict,
    explanation,
    values: compared,
    sinceMs: undefined,
  });
});
