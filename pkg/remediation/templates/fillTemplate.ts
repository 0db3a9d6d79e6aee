import { TemplateSyntaxError } from './errors/TemplateSyntaxError';
import { isPlainObject } from './isPlainObject';
import { parseTemplate } from './parseTemplate';
import { Scope } from './Scope';
import type { TemplateValues } from './TemplateValues';

/** Deeper JSON than this is no request's body. */
export const MOST_DEPTH = 32;

/**
 * Fills the strings inside a JSON value, so that what is filled in can never become structure. A string that is one
 * placeholder and nothing else becomes what it names: a number, or a group such as all labels.
 * @param escape makes a value harmless where the string is of another language, such as a query; leaves it alone by default
 * @returns a new value; what was filled in is not looked into again
 * @throws {TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function fillTemplate(
  template: unknown,
  values: TemplateValues,
  escape: (value: string) => string = (value) => value
): unknown {
  const scope = new Scope(values);
  return fill(template, 0);

  function fill(node: unknown, depth: number): unknown {
    if (depth > MOST_DEPTH) {
      throw new TemplateSyntaxError(`The template is nested deeper than ${MOST_DEPTH} levels.`);
    }
    if (typeof node === 'string') {
      return fillString(node);
    }
    if (Array.isArray(node)) {
      return node.map((item) => fill(item, depth + 1));
    }
    if (isPlainObject(node)) {
      // fromEntries defines properties, so that a key such as __proto__ stays a key.
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [checkKey(key), fill(value, depth + 1)]));
    }
    return node;
  }

  function fillString(template: string): unknown {
    const parts = parseTemplate(template);
    const [first] = parts;
    if (parts.length === 1 && first !== undefined && 'placeholder' in first) {
      const value = scope.find(first.placeholder);
      return typeof value === 'string' ? escape(value) : value;
    }
    return parts.map((part) => ('text' in part ? part.text : escape(scope.text(part.placeholder)))).join('');
  }
}

function checkKey(key: string): string {
  if (parseTemplate(key).some((part) => 'placeholder' in part)) {
    throw new TemplateSyntaxError(`The key "${key}" holds a placeholder: only values are filled in.`);
  }
  return key;
}
