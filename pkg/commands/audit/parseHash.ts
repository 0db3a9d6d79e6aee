import { InvalidArgumentError } from 'commander';

const HASH = /^[0-9a-f]{64}$/;

/** Reads a hash that `audit verify` wrote. */
export function parseHash(text: string): string {
  const hash = text.toLowerCase();
  if (!HASH.test(hash)) {
    throw new InvalidArgumentError('Write the 64 hexadecimal digits that this command printed before.');
  }
  return hash;
}
