import { TemplateSyntaxError } from './errors/TemplateSyntaxError';
import { MOST_DEPTH } from './fillTemplate';
import { isPlainObject } from './isPlainObject';
import { parseTemplate } from './parseTemplate';

/**
 * What the strings inside a JSON value name, each once.
 * @throws {TemplateSyntaxError}
 */
export function listPlaceholders(template: unknown): string[] {
  const found = new Set<string>();
  collect(template, 0);
  return [...found];

  function collect(node: unknown, depth: number): void {
    if (depth > MOST_DEPTH) {
      throw new TemplateSyntaxError(`The template is nested deeper than ${MOST_DEPTH} levels.`);
    }
    if (typeof node === 'string') {
      parseTemplate(node).forEach((part) => 'placeholder' in part && found.add(part.placeholder));
    } else if (Array.isArray(node) || isPlainObject(node)) {
      Object.values(node).forEach((member) => collect(member, depth + 1));
    }
  }
}
