/** A data source's own words without their full stop, for a sentence that goes on or ends with one. */
export function asClause(words: string): string {
  return words.replace(/[\s.]+$/, '');
}
