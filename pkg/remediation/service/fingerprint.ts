import { createHash } from 'node:crypto';
import { MINUTE_MS } from '../../series/durations';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { PreviewOutdatedError } from './errors/PreviewOutdatedError';

/** Who thinks longer than this looks again. */
const LONGEST_MS = 15 * MINUTE_MS;

const SHAPE = /^([0-9a-z]{1,10})-[0-9a-f]{64}$/;

/** Of a request and the time it tells of, so that any process can make the same request again and compare. */
export function fingerprintOf({ method, url, headers, body }: PreparedRequest, atMs: number): string {
  const sorted = Object.entries(headers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([method, url, sorted, body]))
    .digest('hex');
  return `${atMs.toString(36)}-${digest}`;
}

/** @throws {PreviewOutdatedError} where it is none of ours, or too old */
export function fingerprintTimeMs(fingerprint: string, nowMs: number): number {
  const atMs = Number.parseInt(SHAPE.exec(fingerprint)?.[1] ?? '', 36);
  if (!(atMs <= nowMs && nowMs - atMs <= LONGEST_MS)) {
    throw new PreviewOutdatedError();
  }
  return atMs;
}
