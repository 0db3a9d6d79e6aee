import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { MAX_TOKENS, tokenise } from './tokenise';

describe('tokenise', () => {
  test.each([
    { name: 'words', message: ' a  quick\tfox ', tokens: ['a', 'quick', 'fox'] },
    { name: 'a key and its value', message: 'user=alice took=5ms', tokens: ['user=', 'alice', 'took=', '<duration>'] },
    { name: 'a lone equals sign', message: 'a = b', tokens: ['a', 'b'] },
    { name: 'lists of any length', message: 'ids 1, 2, 3, 4', tokens: ['ids', '<num>,', '<num>'] },
    { name: 'signs', message: '[req - - -] ok', tokens: ['[req', 'ok'] },
    { name: 'a time at the start', message: '2026-11-23 13:22:20.5 started', tokens: ['started'] },
    { name: "the Apache server's date", message: '[Sun Dec 04 04:47:44 2005] [error] no', tokens: ['[error]', 'no'] },
    { name: "syslog's date", message: 'Nov  3 04:47:44 host cron[12]: run', tokens: ['host', 'cron[<num>]:', 'run'] },
    { name: "glog's date", message: 'E1123 13:22:20.123456   12 a.go:7] no', tokens: ['a.go:<num>]', 'no'] },
    { name: 'other scripts', message: 'диск полон', tokens: ['диск', 'полон'] },
    { name: 'no words', message: ' -- ', tokens: [] },
  ])('cuts $name', ({ message, tokens }) => {
    expect(tokenise(message)).toEqual([...tokens]);
  });

  test('stops after so many words', () => {
    const tokens = tokenise(Array.from({ length: 500 }, (_, i) => `w${'x'.repeat(i)}`).join(' '));

    expect(tokens).toHaveLength(MAX_TOKENS);
    expect(tokens.at(-1)).toBe('<*>');
  });

  test('reads messages that differ in numbers alike', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        expect(tokenise(`child ${first} of ${second} left`)).toEqual(tokenise('child 1 of 2 left'));
      })
    );
  });
});
