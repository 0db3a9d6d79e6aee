import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { limitBody } from './limitBody';

/**
 * A request with a JSON body.
 * @param headers lower-case; they come after the content type, which they may replace
 * @throws {RequestTooLargeError}
 */
export function jsonRequest(
  method: string,
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {}
): PreparedRequest {
  return limitBody({
    method,
    url,
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
