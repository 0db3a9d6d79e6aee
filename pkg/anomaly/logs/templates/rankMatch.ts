import { WILDCARD } from './tokenise';
import type { TokenRow } from './TokenRow';

/** Share of words alike from which a message may belong to a template, as in the paper. */
const MIN_SIMILARITY = 0.5;

/** The message fits the template as it is. */
export const FITS = 4;

/** The message differs from the template in variables only. */
export const VARIES = 2;

/**
 * Says how well a message matches a template of as many tokens: {@link FITS}, {@link VARIES} or 0 where its words are
 * similar, each plus the share of its words that are alike; -1 where they are not similar. Masks count as no words: that
 * both hold a number says little. The rank is a number because templates are ranked by the million.
 */
export function rankMatch(template: TokenRow, message: TokenRow): number {
  const { tokens, hashes, isVariable } = template;
  const mostApart = tokens.length * (1 - MIN_SIMILARITY);
  let wordsApart = 0;
  let variablesApart = 0;
  let wordsAlike = 0;
  let wildcards = 0;
  for (let i = 0; i < hashes.length; i++) {
    if (hashes[i] === message.hashes[i] && tokens[i] === message.tokens[i]) {
      wordsAlike += 1 - isVariable[i]!;
    } else if (isVariable[i] === 1 && tokens[i] === WILDCARD) {
      wildcards++;
    } else if (isVariable[i] === 1 && message.isVariable[i] === 1) {
      variablesApart++;
    } else if (++wordsApart > mostApart) {
      return -1;
    }
  }
  const words = wordsAlike + wordsApart + wildcards;
  const similarity = words === 0 ? 1 : wordsAlike / words;
  if (wordsApart === 0 && variablesApart === 0) {
    return FITS + similarity;
  }
  if (similarity < MIN_SIMILARITY) {
    return -1;
  }
  return (wordsApart === 0 ? VARIES : 0) + similarity;
}
