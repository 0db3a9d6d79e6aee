import { createHash } from 'node:crypto';

/** A short name for all of the contents together. */
export function digestOf(contents: ReadonlyArray<string | Float64Array>): string {
  const hash = createHash('sha256');
  contents.forEach((content) => hash.update(content));
  return hash.digest('hex').slice(0, 12);
}
