import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { canonicalJson } from './canonicalJson';

describe('canonical JSON', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ 10: 'ten', 9: 'nine' }, '{"10":"ten","9":"nine"}'],
    [{ z: undefined, a: Number.NaN, b: Infinity }, '{"a":null,"b":null}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '\u{1f600}': 4, '\u0080': 5 },
      '{"\\r":2,"\u0080":5,"€":1,"\u{1f600}":4,"\ufb33":3}',
    ],
    [JSON.parse('{"__proto__":{"b":1,"a":2}}'), '{"__proto__":{"a":2,"b":1}}'],
    [[1e21, 0.1, -0, 1_764_000_060_000], '[1e+21,0.1,0,1764000060000]'],
    ['\ud83d', '"\\ud83d"'],
    [undefined, 'null'],
  ])('of %j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test('is the same after the way through a database, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, members) => {
        const reversed = Object.fromEntries(Object.entries(members).toReversed());
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
        expect(canonicalJson(reversed)).toBe(canonicalJson(members));
        expect(JSON.parse(canonicalJson(members))).toEqual(JSON.parse(JSON.stringify(members)));
      })
    );
  });
});
