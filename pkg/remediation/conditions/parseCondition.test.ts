import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { ConditionSyntaxError } from './errors/ConditionSyntaxError';
import { ALL_UNITS, anyCondition } from './fixtures/anyCondition';
import { parseCondition } from './parseCondition';
import { printCondition } from './fixtures/printCondition';

describe('parseCondition', () => {
  test.each([
    ['cpu > 80 or memory > 85 for 2m', 'cpu > 80 or memory > 85 for 2m'],
    ['cpu>80 OR memory  >85\tFOR 2 m ', 'cpu > 80 or memory > 85 for 2m'],
    ['errors > 5 %', 'errors > 5%'],
    ['response_time >= 800 ms and load != -1.5e3', 'response_time >= 800ms and load != -1500'],
    ['rate == .5k for 90s', 'rate == 0.5k for 90s'],
    ['a < 1 and b < 2 or c < 3', 'a < 1 and b < 2 or c < 3'],
    ['a < 1 and (b < 2 or not c < 3)', 'a < 1 and (b < 2 or not c < 3)'],
    ['((a < 1))', 'a < 1'],
    ['not not (a < 1)', 'not not a < 1'],
    ['(a > 1 for 1m) or (b > 2 for 5m)', '(a > 1 for 1m) or (b > 2 for 5m)'],
    ['(a > 1 for 60s) for 2h', '(a > 1 for 1m) for 2h'],
    ['a > -0', 'a > 0'],
    ['forest > 1', 'forest > 1'],
    ['breach < 2d', 'breach < 2d'],
  ])('reads %p', (text, printed) => {
    expect(printCondition(parseCondition(text))).toBe(printed);
  });

  test.each([
    ['', 1, 'expected a name, "not" or "(", but the text ends'],
    ['   ', 4, 'expected a name, "not" or "(", but the text ends'],
    ['cpu', 4, 'expected a comparison such as > after "cpu", but the text ends'],
    ['cpu 80', 5, 'expected a comparison such as > after "cpu", but found "80"'],
    ['cpu > > 80', 7, 'expected a number such as 80 after ">", but found ">"'],
    ['cpu > memory', 7, 'expected a number such as 80 after ">", but found "memory"'],
    ['80 < cpu', 1, 'expected a name, "not" or "(", but found "80"'],
    ['cpu = 80', 5, '"=" is no comparison; there are > >= < <= == !=, and the words and, or, not'],
    ['cpu > 80 && memory > 85', 10, '"&&" is no comparison; there are > >= < <= == !=, and the words and, or, not'],
    ['cpu > 80x', 9, '"x" is not a unit; there are %, k, M, G, ms, s, m, h, d, w'],
    ['cpu > 80 x', 10, 'expected "and", "or", "for" or the end, but found "x"'],
    ['cpu > 1e999', 7, 'the number 1e999 is too large'],
    ['cpu > 80 and', 13, 'expected a name, "not" or "(", but the text ends'],
    ['(cpu > 80', 10, 'expected ")" for the "(" at character 1, but the text ends'],
    ['cpu > 80)', 9, 'expected "and", "or", "for" or the end, but found ")"'],
    ['cpu > 80 for', 13, 'expected a whole number with s, m, h, d or w, such as 2m, after "for", but the text ends'],
    ['cpu > 80 for 2', 14, 'expected a whole number with s, m, h, d or w, such as 2m, after "for", but found "2"'],
    ['cpu > 80 for 0m', 14, 'expected a whole number with s, m, h, d or w, such as 2m, after "for", but found "0m"'],
    [
      'cpu > 80 for 1.5h',
      14,
      'expected a whole number with s, m, h, d or w, such as 2m, after "for", but found "1.5h"',
    ],
    ['cpu > 80 for 1h30m', 16, 'expected the end or parentheses around what "for" holds, but found "30m"'],
    ['cpu > 80 for 2m or memory > 85', 17, 'expected the end or parentheses around what "for" holds, but found "or"'],
    ['cpu > 80; drop', 9, 'nothing begins with ";"'],
    ['cpu > 80 😀', 10, 'nothing begins with "😀"'],
    ['cpu.load > 80', 4, 'nothing begins with "."'],
  ])('tells what is wrong in %p', (text, position, problem) => {
    const error = errorOf(text);
    expect(error.position).toBe(position);
    expect(error.message).toBe(`The condition "${text}" cannot be read at character ${position}: ${problem}.`);
  });

  test('refuses a text nobody can read, without repeating it', () => {
    const error = errorOf(`${'a > 1 and '.repeat(200)}a > 1`);
    expect(error.message).toContain('a condition has at most 1000 characters');
    expect(error.message.length).toBeLessThan(200);
  });

  test('reads what it prints as the same condition', () => {
    const amounts = fc.double({ noNaN: true, noDefaultInfinity: true }).map((amount) => amount + 0);
    const durationsMs = fc.integer({ min: 1, max: 10_000_000 }).map((seconds) => seconds * 1_000);
    fc.assert(
      fc.property(anyCondition(amounts, ALL_UNITS, durationsMs), (condition) => {
        const text = printCondition(condition);
        fc.pre(text.length <= 1_000);
        const parsed = parseCondition(text);
        expect(parsed).toEqual(condition);
        expect(printCondition(parsed)).toBe(text);
      })
    );
  });

  test('reads any text or says where it cannot', () => {
    const words = fc.constantFrom(
      'cpu',
      '>',
      '80',
      '(',
      ')',
      'not',
      'and',
      'or',
      'for',
      '2m',
      ' ',
      '%',
      '=',
      '"',
      '\\',
      '1e',
      '.'
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join(' '))
        ),
        (text) => {
          try {
            parseCondition(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ConditionSyntaxError);
            expect((error as ConditionSyntaxError).position).toBeWithin(1, text.length + 2);
          }
        }
      )
    );
  });
});

function errorOf(text: string): ConditionSyntaxError {
  try {
    parseCondition(text);
  } catch (error) {
    if (error instanceof ConditionSyntaxError) {
      return error;
    }
    throw error;
  }
  throw new Error(`"${text}" was read.`);
}
