import type { Matcher, Selector } from './Selector';

const SELECTOR_PATTERN = /^\s*([a-zA-Z_:][\w:]*)?\s*(?:\{(.*)\})?\s*$/s;
const MATCHER_PATTERN = /\s*([a-zA-Z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"\s*(,|$)/sy;

/**
 * Reads the plain selectors that Prometheus and Loki share: a name, labels in braces, or both.
 * @returns undefined where the text is anything more (a function, an operator, a range) or no selector
 */
export function parseSelector(text: string): Selector | undefined {
  const match = SELECTOR_PATTERN.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, name, braces] = match;
  const matchers = parseMatchers(braces ?? '');
  if (matchers === undefined || (name === undefined && matchers.length === 0)) {
    return undefined;
  }
  return { name, matchers };
}

function parseMatchers(text: string): Matcher[] | undefined {
  const matchers: Matcher[] = [];
  let position = 0;
  while (position < text.trimEnd().length) {
    MATCHER_PATTERN.lastIndex = position;
    const match = MATCHER_PATTERN.exec(text);
    if (match === null) {
      return undefined;
    }
    const [whole, label = '', operator, value = ''] = match;
    matchers.push({ label, operator: operator as Matcher['operator'], value: value.replace(/\\(.)/gs, '$1') });
    position += whole.length;
  }
  return matchers;
}
