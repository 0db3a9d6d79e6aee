import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { encodeUrlPart } from '../templates/encodeUrlPart';
import { SECRET_DOTS } from './shared/secretDots';

/** Headers that never hold anything but secrets and signatures. */
const SECRET_HEADERS =
  /^(authorization|cookie|x-api-key|st2-api-key|x-rundeck-auth-token|x-amz-security-token|webhook-signature)$/i;

/** Shorter ones can't be told from other text. */
const LEAST_CHARACTERS = 4;

/** One of several keys in a secret; a word of a passphrase is shorter. */
const LEAST_KEY_CHARACTERS = 16;

/**
 * A request as people and the audit may see it.
 * @param secrets of its target, which are masked wherever they stand
 */
export function maskSecrets(request: PreparedRequest, secrets: Readonly<Record<string, string>> = {}): PreparedRequest {
  const spellings = Object.values(secrets)
    .flatMap((secret) => [secret.trim(), ...secret.split(/[\s,]+/).filter((key) => key.length >= LEAST_KEY_CHARACTERS)])
    .filter((text) => text.length >= LEAST_CHARACTERS)
    .flatMap((text) => [text, encodeUrlPart(text), JSON.stringify(text).slice(1, -1)])
    .sort((a, b) => b.length - a.length);
  const mask = (text: string): string =>
    spellings.reduce((masked, spelling) => masked.replaceAll(spelling, SECRET_DOTS), text);
  return {
    method: request.method,
    url: mask(request.url),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        SECRET_HEADERS.test(name) ? dotsFor(name, value) : mask(value),
      ])
    ),
    body: mask(request.body),
  };
}

/** The scheme of an authorisation, such as Bearer, is no secret. */
function dotsFor(name: string, value: string): string {
  const scheme = name.toLowerCase() === 'authorization' ? (/^[A-Za-z][\w-]* (?=\S)/.exec(value)?.[0] ?? '') : '';
  return scheme + SECRET_DOTS;
}
