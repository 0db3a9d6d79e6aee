import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { SECRET_DOTS } from './shared/secretDots';

/** Headers that never hold anything but secrets and signatures. */
const SECRET_HEADERS =
  /^(authorization|cookie|x-api-key|st2-api-key|x-auth-token|x-rundeck-auth-token|x-amz-security-token|webhook-signature)$/i;

/** Too short to be told from other text. */
const LEAST_CHARACTERS = 4;

/**
 * A request as people and the audit may see it.
 * @param secrets of its target, which are masked wherever they stand
 */
export function maskSecrets(request: PreparedRequest, secrets: Readonly<Record<string, string>> = {}): PreparedRequest {
  const texts = Object.values(secrets)
    .flatMap((secret) => [secret, ...secret.split(/[\s,]+/)])
    .filter((text) => text.length >= LEAST_CHARACTERS)
    .sort((a, b) => b.length - a.length);
  const mask = (text: string): string =>
    texts.reduce(
      (masked, secret) => masked.replaceAll(secret, SECRET_DOTS).replaceAll(encodeURIComponent(secret), SECRET_DOTS),
      text
    );
  return {
    method: request.method,
    url: mask(request.url),
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        SECRET_HEADERS.test(name) ? SECRET_DOTS : mask(value),
      ])
    ),
    body: mask(request.body),
  };
}
