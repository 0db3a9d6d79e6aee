import { InvalidSecretError } from '../errors/InvalidSecretError';
import type { SecretField } from '../TargetKind';
import { isWebAddress } from './isWebAddress';

/** Why a secret can't be the address to send to; empty where it can, or is not set. */
export function urlSecretProblems(secrets: Readonly<Record<string, string>>, field: SecretField): string[] {
  const secret = secrets[field.key]?.trim() ?? '';
  return secret === '' || isWebAddress(secret)
    ? []
    : [new InvalidSecretError(field.label, 'is no address that begins with https://').message];
}
