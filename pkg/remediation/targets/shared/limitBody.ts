import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { RequestTooLargeError } from '../errors/RequestTooLargeError';

/** More than any of the kinds' systems needs, and little enough to keep in the outbox. */
const MOST_BODY_BYTES = 256 * 1_024;

/** @throws {RequestTooLargeError} */
export function limitBody(request: PreparedRequest): PreparedRequest {
  const bytes = new TextEncoder().encode(request.body).length;
  if (bytes > MOST_BODY_BYTES) {
    throw new RequestTooLargeError(bytes, MOST_BODY_BYTES);
  }
  return request;
}
