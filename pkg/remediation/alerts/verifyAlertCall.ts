import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE_MS, SECOND_MS } from '../../series/durations';
import type { AlertCall } from './AlertCall';
import { CallTooLargeError } from './errors/CallTooLargeError';
import { ContactPointSecretMissingError } from './errors/ContactPointSecretMissingError';
import { StaleCallError } from './errors/StaleCallError';
import { UnsignedCallError } from './errors/UnsignedCallError';
import { WrongSignatureError } from './errors/WrongSignatureError';

export const MAX_BODY_BYTES = 1_048_576;

/** A call may be this far from now; its signature is remembered for as long. */
export const FRESH_MS = 5 * MINUTE_MS;

/**
 * Lets in what Grafana's contact point signed just now: HMAC-SHA256 over `<timestamp>:<body>`, hexadecimal.
 * @param secret of the contact point, as the app's secure settings have it
 * @throws {CallTooLargeError | ContactPointSecretMissingError | UnsignedCallError | StaleCallError | WrongSignatureError}
 */
export function verifyAlertCall(
  { signature, timestamp, body }: AlertCall,
  secret: string | undefined,
  nowMs: number
): void {
  if (body.byteLength > MAX_BODY_BYTES) {
    throw new CallTooLargeError('its body is over 1 MiB');
  }
  if (secret === undefined || secret === '') {
    throw new ContactPointSecretMissingError();
  }
  if (signature === undefined || signature === '') {
    throw new UnsignedCallError('X-Grafana-Alerting-Signature');
  }
  if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) {
    throw new UnsignedCallError('X-Presage-Timestamp');
  }
  const expected = createHmac('sha256', secret).update(`${timestamp}:`).update(body).digest();
  const given = Buffer.from(/^[0-9a-f]{64}$/i.test(signature) ? signature : '', 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new WrongSignatureError();
  }
  if (Math.abs(nowMs - Number(timestamp) * SECOND_MS) > FRESH_MS) {
    throw new StaleCallError();
  }
}
