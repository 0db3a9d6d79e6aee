import { TemplateSyntaxError } from './errors/TemplateSyntaxError';
import { isPlainObject } from './isPlainObject';
import { parseTemplate } from './parseTemplate';

/** Deeper JSON than this is no request's body. */
const MOST_DEPTH = 32;

/**
 * A copy of a JSON value with every string inside replaced. Keys stay, whatever they are.
 * @throws {TemplateSyntaxError} where a key holds a placeholder, or the value is nested too deep
 */
export function mapStrings(node: unknown, replace: (text: string) => unknown, depth = 0): unknown {
  if (depth > MOST_DEPTH) {
    throw new TemplateSyntaxError(`The template is nested deeper than ${MOST_DEPTH} levels.`);
  }
  if (typeof node === 'string') {
    return replace(node);
  }
  if (Array.isArray(node)) {
    return node.map((item) => mapStrings(item, replace, depth + 1));
  }
  if (isPlainObject(node)) {
    // fromEntries defines properties, so that a key such as __proto__ stays a key.
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [plainKey(key), mapStrings(value, replace, depth + 1)])
    );
  }
  return node;
}

function plainKey(key: string): string {
  if (parseTemplate(key).some((part) => 'placeholder' in part)) {
    throw new TemplateSyntaxError(`The key "${key}" holds a placeholder: only values are filled in.`);
  }
  return key;
}
