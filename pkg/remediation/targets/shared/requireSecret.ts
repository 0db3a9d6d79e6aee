import { SecretMissingError } from '../errors/SecretMissingError';
import type { KindContext, SecretField } from '../TargetKind';

/** @throws {SecretMissingError} */
export function requireSecret(context: KindContext, field: SecretField): string {
  const secret = context.secrets[field.key]?.trim() ?? '';
  if (secret === '') {
    throw new SecretMissingError(field.label);
  }
  return secret;
}
