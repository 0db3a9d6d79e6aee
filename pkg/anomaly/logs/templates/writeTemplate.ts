/** Writes a template's tokens as one line; a key stands at its value again. */
export function writeTemplate(tokens: readonly string[]): string {
  return tokens.length === 0 ? '(empty line)' : tokens.join(' ').replaceAll('= ', '=');
}
