import type { PreparedRequest } from '../../../store/records/DeliveryRecord';

/** A request that only reads. */
export function getRequest(url: string, headers: Readonly<Record<string, string>> = {}): PreparedRequest {
  return { method: 'GET', url, headers: { accept: 'application/json', ...headers }, body: '' };
}
