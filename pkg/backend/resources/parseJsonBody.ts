import { jsonDepth } from '../../remediation/alerts/jsonDepth';
import { BodyTooDeepError } from './errors/BodyTooDeepError';
import { DoubledKeyError } from './errors/DoubledKeyError';
import { ForbiddenKeyError } from './errors/ForbiddenKeyError';
import { NotJsonError } from './errors/NotJsonError';
import { hasDoubledKeys } from './hasDoubledKeys';

export const MAX_JSON_DEPTH = 32;

/** Would become an object's prototype where a careless hand copies it. */
const FORBIDDEN_KEY = '__proto__';

/**
 * Reads a body as JSON; an empty one counts as an empty object.
 * @throws {NotJsonError | BodyTooDeepError | ForbiddenKeyError | DoubledKeyError}
 */
export function parseJsonBody(body: Uint8Array): unknown {
  if (body.length === 0) {
    return {};
  }
  const text = decode(body);
  if (jsonDepth(text) > MAX_JSON_DEPTH) {
    throw new BodyTooDeepError(MAX_JSON_DEPTH);
  }
  const value = parse(text);
  refuseForbiddenKeys(value);
  if (hasDoubledKeys(text, value)) {
    throw new DoubledKeyError();
  }
  return value;
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new NotJsonError('it is not UTF-8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotJsonError(error instanceof Error ? error.message : String(error));
  }
}

function refuseForbiddenKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (Object.hasOwn(value, FORBIDDEN_KEY)) {
    throw new ForbiddenKeyError(FORBIDDEN_KEY);
  }
  for (const inner of Object.values(value)) {
    refuseForbiddenKeys(inner);
  }
}
