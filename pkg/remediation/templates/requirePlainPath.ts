import { UnsafeValueError } from './errors/UnsafeValueError';

/** One dot or two, plain or encoded: the WHATWG URL standard takes both out and goes up. */
const DOT_SEGMENT = /^(\.|%2e){1,2}$/i;

/**
 * @param path of an address, encoded
 * @throws {UnsafeValueError} where a segment leads to another folder
 */
export function requirePlainPath(path: string): void {
  if (path.split('/').some((segment) => DOT_SEGMENT.test(segment))) {
    throw new UnsafeValueError('the path of the address', 'is . or .., which leads to another path');
  }
}
