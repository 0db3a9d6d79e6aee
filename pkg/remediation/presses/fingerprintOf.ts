import { createHash } from 'node:crypto';
import type { PreparedRequest } from '../../store/records/DeliveryRecord';

/** Of a request and the time it tells of, so that any process can make the same request again and compare. */
export function fingerprintOf({ method, url, headers, body }: PreparedRequest, atMs: number): string {
  const sorted = Object.entries(headers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([method, url, sorted, body]))
    .digest('hex');
  return `${atMs.toString(36)}-${digest}`;
}
