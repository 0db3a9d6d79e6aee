import { describe, expect, test } from 'bun:test';
import { MAX_JSON_DEPTH, parseJsonBody } from './parseJsonBody';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('parseJsonBody', () => {
  test.each([
    ['', {}],
    ['{"a":1}', { a: 1 }],
    [nested(MAX_JSON_DEPTH), JSON.parse(nested(MAX_JSON_DEPTH)) as unknown],
    [String.raw`{"a:":[{"a":"\"a\":"},{"a":1}],"\"":{"a":":"}}`, { 'a:': [{ a: '"a":' }, { a: 1 }], '"': { a: ':' } }],
    ['{"constructor":"a label may be called so"}', { constructor: 'a label may be called so' }],
  ])('reads %s', (body, value) => {
    expect(parseJsonBody(Buffer.from(body))).toEqual(value as object);
  });

  test.each([
    { name: 'half an object', body: Buffer.from('{"a":'), error: 'NotJsonError' },
    { name: 'bytes that are no UTF-8', body: Buffer.from([0x22, 0xff, 0x22]), error: 'NotJsonError' },
    { name: 'two values', body: Buffer.from('{}{}'), error: 'NotJsonError' },
    { name: 'one level too many', body: Buffer.from(nested(MAX_JSON_DEPTH + 1)), error: 'BodyTooDeepError' },
    { name: 'a hundred thousand levels', body: Buffer.from('{"a":'.repeat(100_000)), error: 'BodyTooDeepError' },
    { name: 'a prototype', body: Buffer.from('{"__proto__":{"isAdmin":true}}'), error: 'ForbiddenKeyError' },
    { name: 'a prototype inside', body: Buffer.from('{"a":[{"__proto__":1}]}'), error: 'ForbiddenKeyError' },
    {
      name: 'a field twice',
      body: Buffer.from('{"labels":{"instance":"a","instance":"b"}}'),
      error: 'DoubledKeyError',
    },
    { name: 'a field twice, escaped', body: Buffer.from(String.raw`{"a":1,"\u0061":2}`), error: 'DoubledKeyError' },
    { name: 'an escaped prototype', body: Buffer.from(String.raw`{"\u005f_proto__":1}`), error: 'ForbiddenKeyError' },
  ])('refuses $name', ({ body, error }) => {
    expect(() => parseJsonBody(body)).toThrow(expect.objectContaining({ name: error }));
  });
});
