import type { TokenRow } from './TokenRow';

/** A mask that may stand for anything, or masks with no word around them. */
const VARIABLE = /<(?:id|hex|uuid)>|^[^\p{L}<]*(?:<[a-z*]+>[^\p{L}<]*)+$/u;

/** Finds out what comparing tokens needs to know of each. */
export function toTokenRow(tokens: readonly string[]): TokenRow {
  const hashes = new Int32Array(tokens.length);
  const isVariable = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    hashes[i] = hashToken(tokens[i]!);
    isVariable[i] = isVariableToken(tokens[i]!) ? 1 : 0;
  }
  return { tokens, hashes, isVariable };
}

function hashToken(token: string): number {
  let hash = token.length;
  for (let i = 0; i < token.length; i++) {
    hash = Math.imul(hash, 31) + token.charCodeAt(i);
  }
  return hash;
}

function isVariableToken(token: string): boolean {
  return token.includes('<') && VARIABLE.test(token);
}
