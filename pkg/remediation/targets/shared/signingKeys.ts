import { Webhook } from 'standardwebhooks';
import { InvalidSecretError } from '../errors/InvalidSecretError';
import { SIGNING_SECRET } from './signingSecret';

/** The least that the Standard Webhooks specification allows. */
const LEAST_KEY_BYTES = 24;

/**
 * The keys of a signing secret, newest first; several are separated by white space or commas.
 * @throws {InvalidSecretError}
 */
export function signingKeys(secret: string): Webhook[] {
  const texts = secret.split(/[\s,]+/).filter((text) => text !== '');
  return texts.map((text) => {
    const base64 = text.replace(/^whsec_/, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) {
      throw new InvalidSecretError(SIGNING_SECRET.label, 'is not whsec_ and base64');
    }
    if (atob(base64).length < LEAST_KEY_BYTES) {
      throw new InvalidSecretError(SIGNING_SECRET.label, `is shorter than ${LEAST_KEY_BYTES} bytes`);
    }
    return new Webhook(base64);
  });
}
