import type { PreparedRequest } from '../../../store/records/DeliveryRecord';

/** The request with headers set; names are lower-case everywhere, so that none is there twice. */
export function withHeaders(request: PreparedRequest, headers: Readonly<Record<string, string>>): PreparedRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}
