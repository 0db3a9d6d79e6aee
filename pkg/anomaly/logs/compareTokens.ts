import { WILDCARD } from './tokenise';

/** A mask that may be anything, or one with no word around it. */
const VARIABLE = /<(?:id|hex|uuid)>|^[^\p{L}]*(?:<[a-z*]+>[^\p{L}<]*)+$/u;

/** How a message stands to a template of as many tokens. */
export interface TokenComparison {
  /** Places where words differ. */
  readonly wordsApart: number;
  /** Places where two different masks stand. */
  readonly variablesApart: number;
  readonly wordsAlike: number;
  /** Share of the template's words and wildcards at which the message has the same word; 1 where it has neither. */
  readonly similarity: number;
}

/** Compares a message's tokens with a template's. Masks count as no words: that both have a number says little. */
export function compareTokens(template: readonly string[], tokens: readonly string[]): TokenComparison {
  let wordsApart = 0;
  let variablesApart = 0;
  let wordsAlike = 0;
  let wildcards = 0;
  for (let i = 0; i < template.length; i++) {
    const expected = template[i]!;
    const token = tokens[i]!;
    if (expected === WILDCARD) {
      wildcards++;
    } else if (expected === token) {
      wordsAlike += isVariable(token) ? 0 : 1;
    } else if (isVariable(expected) && isVariable(token)) {
      variablesApart++;
    } else {
      wordsApart++;
    }
  }
  const counted = wordsAlike + wordsApart + wildcards;
  return { wordsApart, variablesApart, wordsAlike, similarity: counted === 0 ? 1 : wordsAlike / counted };
}

function isVariable(token: string): boolean {
  return token.includes('<') && VARIABLE.test(token);
}
