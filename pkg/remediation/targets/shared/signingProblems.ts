import { InvalidSecretError } from '../errors/InvalidSecretError';
import { signingKeys } from './signingKeys';
import { SIGNING_SECRET } from './signingSecret';

/** Why a target can't sign; empty where it can, or is not to. */
export function signingProblems(secrets: Readonly<Record<string, string>>): string[] {
  try {
    signingKeys(secrets[SIGNING_SECRET.key] ?? '');
    return [];
  } catch (error) {
    if (error instanceof InvalidSecretError) {
      return [error.message];
    }
    throw error;
  }
}
