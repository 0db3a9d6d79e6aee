import { mapStrings } from './mapStrings';
import { parseTemplate } from './parseTemplate';

/**
 * What the strings inside a JSON value name, each once.
 * @throws {TemplateSyntaxError}
 */
export function listPlaceholders(template: unknown): string[] {
  const found = new Set<string>();
  mapStrings(template, (text) => {
    parseTemplate(text).forEach((part) => 'placeholder' in part && found.add(part.placeholder));
    return text;
  });
  return [...found];
}
