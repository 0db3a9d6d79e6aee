import { expect, test } from 'bun:test';
import { evaluateFormula } from './evaluateFormula';

const evaluate = (formula: string) => evaluateFormula(formula, { i: 5, pi: Math.PI }, { sin: Math.sin, abs: Math.abs });

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * -3', -9],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['7 % 4 - 1.5e1 / 10', 1.5],
  ['10 * (i > 4) + (i < 4)', 10],
  ['abs(-i) + sin(pi / 2)', 6],
])('works out %s', (formula, expected) => {
  expect(evaluate(formula)).toBeCloseTo(expected, 12);
});

test.each(['1 +', '(1', 'x', 'sin 1', 'sin(1', '1 2', 'cos(1)', ''])('refuses "%s"', (formula) => {
  expect(() => evaluate(formula)).toThrow(SyntaxError);
});
