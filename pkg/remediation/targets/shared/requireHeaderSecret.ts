import { InvalidSecretError } from '../errors/InvalidSecretError';
import type { KindContext, SecretField } from '../TargetKind';
import { requireSecret } from './requireSecret';

/**
 * A secret that goes into a header as it is.
 * @throws {SecretMissingError}
 * @throws {InvalidSecretError} where a header can't hold it
 */
export function requireHeaderSecret(context: KindContext, field: SecretField): string {
  const secret = requireSecret(context, field);
  if (!/^[\x20-\x7E]+$/.test(secret)) {
    throw new InvalidSecretError(field.label, 'holds a line break or a character outside ASCII');
  }
  return secret;
}
