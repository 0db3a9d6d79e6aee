import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import type { KindContext } from '../TargetKind';
import { signingKeys } from './signingKeys';
import { SIGNING_SECRET } from './signingSecret';
import { withHeaders } from './withHeaders';

/**
 * Names the delivery in every attempt alike, and signs where a signing secret is set. With several keys the receiver
 * finds one signature of each, and takes the one it knows (Standard Webhooks, "Signature scheme").
 * @throws {InvalidSecretError}
 */
export function signRequest(request: PreparedRequest, deliveryId: string, context: KindContext): PreparedRequest {
  const sentAt = new Date(context.nowMs);
  const named = withHeaders(request, {
    'webhook-id': deliveryId,
    'webhook-timestamp': String(Math.floor(context.nowMs / 1_000)),
  });
  const keys = signingKeys(context.secrets[SIGNING_SECRET.key] ?? '');
  if (keys.length === 0) {
    return named;
  }
  const signatures = keys.map((key) => key.sign(deliveryId, sentAt, request.body));
  return withHeaders(named, { 'webhook-signature': signatures.join(' ') });
}
