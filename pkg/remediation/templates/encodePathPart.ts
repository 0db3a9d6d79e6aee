import { encodeUrlPart } from './encodeUrlPart';
import { UnsafeValueError } from './errors/UnsafeValueError';

/** Many servers and proxies decode these before they split the path. */
const SEPARATOR_OR_CONTROL = /[/\\\p{Cc}]/u;

/**
 * Encodes a value as a part of one segment of a path.
 * @throws {UnsafeValueError} where a server could see another path in it
 */
export function encodePathPart(value: string): string {
  if (value === '') {
    throw new UnsafeValueError('the path of the address', 'is empty');
  }
  if (SEPARATOR_OR_CONTROL.test(value)) {
    throw new UnsafeValueError('the path of the address', 'holds a slash, a backslash or a control character');
  }
  return encodeUrlPart(value);
}
