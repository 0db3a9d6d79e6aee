import { expect, test } from 'bun:test';
import { maskSecrets } from './maskSecrets';

const request = (parts: { url?: string; headers?: Record<string, string>; body?: string }) => ({
  method: 'POST',
  url: 'https://example.com/',
  headers: {},
  body: '',
  ...parts,
});

test.each([
  ['authorization', 'Bearer abc.def', 'Bearer ••••••••'],
  ['Authorization', 'Basic YTpi', 'Basic ••••••••'],
  ['authorization', 'AWS4-HMAC-SHA256 Credential=A/b, Signature=c', 'AWS4-HMAC-SHA256 ••••••••'],
  ['authorization', 'plain', '••••••••'],
  ['x-api-key', 'two words', '••••••••'],
  ['X-Rundeck-Auth-Token', 'abc', '••••••••'],
  ['webhook-signature', 'v1,a= v1,b=', '••••••••'],
  ['webhook-id', 'msg_1', 'msg_1'],
  ['x-own', 'key s3cret!', 'key ••••••••'],
])('the header %s: %s', (name, value, shown) => {
  const masked = maskSecrets(request({ headers: { [name]: value } }), { token: 's3cret!' });
  expect(masked.headers).toEqual({ [name]: shown });
});

test('a secret is masked wherever it stands, however it is spelt there', () => {
  const secrets = { a: 's3"cr\\et/x', b: 'whsec_AAAAAAAAAAAAAAAA whsec_BBBBBBBBBBBBBBBB', c: 'ab', d: '' };
  const masked = maskSecrets(
    request({
      url: 'https://example.com/s3%22cr%5Cet%2Fx?k=whsec_BBBBBBBBBBBBBBBB&ab=1',
      body: JSON.stringify({ key: 's3"cr\\et/x', other: 'ab' }),
    }),
    secrets
  );
  expect(masked.url).toBe('https://example.com/••••••••?k=••••••••&ab=1');
  expect(masked.body).toBe('{"key":"••••••••","other":"ab"}');
});

test('the longer of two secrets is masked first', () => {
  expect(maskSecrets(request({ body: 'token-long' }), { a: 'token', b: 'token-long' }).body).toBe('••••••••');
});

test('a secret that is no proper text breaks nothing', () => {
  expect(maskSecrets(request({ body: 'x' }), { a: 'abcd\uD800' }).body).toBe('x');
});
