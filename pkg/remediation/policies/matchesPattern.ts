/**
 * @param pattern a whole value, in which `*` stands for any characters, `|` separates alternatives, and a backslash takes
 * the next character as it is
 */
export function matchesPattern(pattern: string, value: string): boolean {
  return readAlternatives(pattern).some((literals) => matchesLiterals(literals, value));
}

/** @returns for each alternative the texts between its stars */
function readAlternatives(pattern: string): string[][] {
  let literals = [''];
  const alternatives = [literals];
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i]!;
    if (sign === '|') {
      literals = [''];
      alternatives.push(literals);
    } else if (sign === '*') {
      literals.push('');
    } else {
      const isEscape = sign === '\\' && i + 1 < pattern.length;
      literals[literals.length - 1] += isEscape ? pattern[++i]! : sign;
    }
  }
  return alternatives;
}

function matchesLiterals(literals: readonly string[], value: string): boolean {
  const [first = '', ...rest] = literals;
  const last = rest.pop();
  if (last === undefined) {
    return value === first;
  }
  const end = value.length - last.length;
  let at = first.length;
  if (!value.startsWith(first) || !value.endsWith(last) || at > end) {
    return false;
  }
  for (const literal of rest) {
    const found = value.indexOf(literal, at);
    if (found === -1 || found + literal.length > end) {
      return false;
    }
    at = found + literal.length;
  }
  return true;
}
