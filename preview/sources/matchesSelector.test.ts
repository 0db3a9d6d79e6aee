import { describe, expect, test } from 'bun:test';
import { matchesSelector } from './matchesSelector';
import { parseSelector } from './parseSelector';

const cases = [
  ['up', true],
  ['down', false],
  ['up{job="node"}', true],
  ['up{job!="node"}', false],
  ['up{job=~"no.*"}', true],
  ['up{job=~"no"}', false],
  ['up{job!~"no"}', true],
  ['up{absent=""}', true],
  ['up{absent!=""}', false],
  ['{__name__=~"u."}', true],
] as const;

describe('matchesSelector', () => {
  test.each(cases.map(([text, expected]) => ({ text, expected })))('$text: $expected', ({ text, expected }) => {
    const selector = parseSelector(text);

    expect(selector && matchesSelector(selector, 'up', { job: 'node' })).toBe(expected);
  });
});
