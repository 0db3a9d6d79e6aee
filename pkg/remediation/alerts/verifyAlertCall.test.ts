import { describe, expect, test } from 'bun:test';
import { MINUTE_MS } from '../../series/durations';
import type { AlertCall } from './AlertCall';
import { signedCall } from './fixtures/alertCallOf';
import { MAX_BODY_BYTES, verifyAlertCall } from './verifyAlertCall';

const NOW_MS = Date.parse('2026-11-23T12:00:00Z');
const SECRET = 'the contact point and the app know it';
const BODY = '{"alerts":[]}';

const call = (given: Partial<AlertCall> = {}): AlertCall => ({ ...signedCall(BODY, SECRET, NOW_MS), ...given });

const verify = (given: AlertCall, secret: string | undefined = SECRET) => verifyAlertCall(given, secret, NOW_MS);

describe('verifyAlertCall', () => {
  test.each([
    ['signed now', call()],
    ['signed four minutes ago', signedCall(BODY, SECRET, NOW_MS - 4 * MINUTE_MS)],
    ['by a clock four minutes ahead', signedCall(BODY, SECRET, NOW_MS + 4 * MINUTE_MS)],
    ['with digits in capitals', call({ signature: call().signature?.toUpperCase() })],
  ])('lets in a call %s', (_, given) => {
    expect(() => verify(given)).not.toThrow();
  });

  test('signs as other programs do', () => {
    // printf '%s' '1:{}' | openssl dgst -sha256 -hmac key
    const signature = '8b4edda64d18586fe42266462a8fa38b405c2b3c86305e723b7301849de274bb';
    const given = { signature, timestamp: '1', body: Buffer.from('{}') };
    expect(() => verifyAlertCall(given, 'key', 1_000)).not.toThrow();
  });

  const { signature } = call();
  test.each([
    ['no signature', call({ signature: undefined }), 'UnsignedCallError'],
    ['an empty signature', call({ signature: '' }), 'UnsignedCallError'],
    ['no timestamp', call({ timestamp: undefined }), 'UnsignedCallError'],
    ['a timestamp that is no number', call({ timestamp: 'now' }), 'UnsignedCallError'],
    ['a negative timestamp', call({ timestamp: '-1' }), 'UnsignedCallError'],
    ['a timestamp with a fraction', call({ timestamp: '1764000000.5' }), 'UnsignedCallError'],
    ['a timestamp of a thousand digits', call({ timestamp: '1'.repeat(1_000) }), 'UnsignedCallError'],
    ['another timestamp than was signed', call({ timestamp: String(NOW_MS / 1_000 + 1) }), 'WrongSignatureError'],
    ['another body than was signed', call({ body: Buffer.from('{"alerts":[ ]}') }), 'WrongSignatureError'],
    ['another secret', signedCall(BODY, 'another', NOW_MS), 'WrongSignatureError'],
    ['half a signature', call({ signature: signature?.slice(0, 32) }), 'WrongSignatureError'],
    ['a signature and more', call({ signature: `${signature}00` }), 'WrongSignatureError'],
    ['a signature that is no hexadecimal', call({ signature: 'z'.repeat(64) }), 'WrongSignatureError'],
    ['a signature as of Standard Webhooks', call({ signature: `v1,${signature}` }), 'WrongSignatureError'],
    ['a signature of six minutes ago', signedCall(BODY, SECRET, NOW_MS - 6 * MINUTE_MS), 'StaleCallError'],
    ['a signature of the future', signedCall(BODY, SECRET, NOW_MS + 6 * MINUTE_MS), 'StaleCallError'],
    ['too large a body', call({ body: new Uint8Array(MAX_BODY_BYTES + 1) }), 'CallTooLargeError'],
  ])('refuses a call with %s', (_, given, name) => {
    expect(() => verify(given)).toThrow(expect.objectContaining({ name }));
  });

  test.each([undefined, ''])('refuses every call where the secret is %p', (secret) => {
    expect(() => verifyAlertCall(signedCall(BODY, '', NOW_MS), secret, NOW_MS)).toThrow(
      expect.objectContaining({ name: 'ContactPointSecretMissingError' })
    );
  });
});
