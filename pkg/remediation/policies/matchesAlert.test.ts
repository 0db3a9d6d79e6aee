import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { matchesAlert } from './matchesAlert';
import { matchesPattern } from './matchesPattern';

const LABELS = { alertname: 'HighCpu', severity: 'critical', instance: 'web-1.example.com:9100', path: 'a|b*c\\d' };

describe('matchesAlert', () => {
  test.each([
    [{}, true],
    [{ severity: 'critical' }, true],
    [{ severity: 'Critical' }, false],
    [{ severity: 'crit' }, false],
    [{ severity: 'warning|critical' }, true],
    [{ severity: 'warning|info' }, false],
    [{ instance: 'web-*' }, true],
    [{ instance: '*:9100' }, true],
    [{ instance: 'web-*.example.com:*' }, true],
    [{ instance: '*example*example*' }, false],
    [{ instance: 'db-*|web-*' }, true],
    [{ instance: '*' }, true],
    [{ team: '*' }, false],
    [{ team: '' }, true],
    [{ severity: '' }, false],
    [{ constructor: '*' }, false],
    [{ path: 'a\\|b\\*c\\\\d' }, true],
    [{ path: 'a|b' }, false],
    [{ severity: 'critical', instance: 'db-*' }, false],
  ])('%o', (matches: Record<string, string>, isMatch) => {
    expect(matchesAlert(matches, LABELS)).toBe(isMatch);
  });
});

describe('matchesPattern', () => {
  test('says what the same pattern says as a regular expression', () => {
    const sign = fc.constantFrom('a', 'b', '*', '|');
    const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), letters, (signs, value) => {
        const pattern = signs.join('');
        const expected = new RegExp(`^(?:${pattern.replaceAll('*', '.*')})$`).test(value);
        expect(matchesPattern(pattern, value)).toBe(expected);
      }),
      { numRuns: 1_000 }
    );
  });

  test('takes an escaped text for just that text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(matchesPattern(value.replace(/[\\*|]/g, '\\$&'), value)).toBe(true);
      })
    );
  });
});
