import { InvalidSecretError } from '../errors/InvalidSecretError';
import type { KindContext, SecretField } from '../TargetKind';
import { isWebAddress } from './isWebAddress';
import { requireSecret } from './requireSecret';

/**
 * A secret that is an address, such as that of an incoming webhook.
 * @throws {SecretMissingError | InvalidSecretError}
 */
export function requireUrlSecret(context: KindContext, field: SecretField): URL {
  const secret = requireSecret(context, field);
  if (!isWebAddress(secret)) {
    throw new InvalidSecretError(field.label, 'is no address that begins with https://');
  }
  return new URL(secret);
}
