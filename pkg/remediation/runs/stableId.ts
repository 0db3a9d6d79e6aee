import { createHash } from 'node:crypto';

const ID_DIGITS = 32;

/** The same id for the same parts in every process, so that what is found twice is written once. */
export function stableId(prefix: string, parts: ReadonlyArray<string | number>): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${prefix}_${digest.slice(0, ID_DIGITS)}`;
}
