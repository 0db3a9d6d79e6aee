import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { findTargetKind } from './findTargetKind';
import { parseSettings } from './parseSettings';
import { requireSameOrigin } from './requireSameOrigin';
import type { Target } from './Target';
import { targetConnector } from './targetConnector';
import type { KindContext } from './TargetKind';

/**
 * Puts the secrets into a prepared request and signs it, for one attempt.
 * @throws {InvalidTargetError} where the target's settings are wrong by now
 * @throws {TargetMovedError} where the target is at another address by now
 * @throws {SecretMissingError | InvalidSecretError}
 * @throws {PresageError} what else a person has to mend; see the kinds
 */
export async function authoriseRequest(
  target: Target,
  request: PreparedRequest,
  deliveryId: string,
  context: KindContext
): Promise<PreparedRequest> {
  const connector = targetConnector(target, context.secrets, context.connector);
  const settings = parseSettings(target);
  requireSameOrigin(target, settings, request);
  return findTargetKind(target.kind).authorise(request, settings, deliveryId, { ...context, connector });
}
