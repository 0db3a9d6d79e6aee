import { createHash } from 'node:crypto';

/** One key for several parts of any length: equal where all parts are, in every database. 64 hexadecimal digits. */
export function keyOf(...parts: ReadonlyArray<string | number>): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
