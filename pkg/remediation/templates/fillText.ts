import { parseTemplate } from './parseTemplate';
import { Scope } from './Scope';
import type { TemplateValues } from './TemplateValues';

/**
 * Fills a template whose result is read by people or by a language.
 * @param escape makes a value harmless in that language; called for values only, never for the template's own text
 * @throws {TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function fillText(template: string, values: TemplateValues, escape: (value: string) => string): string {
  const scope = new Scope(values);
  return parseTemplate(template)
    .map((part) => ('text' in part ? part.text : escape(scope.text(part.placeholder))))
    .join('');
}
