import { mapStrings } from './mapStrings';
import { parseTemplate } from './parseTemplate';
import { Scope } from './Scope';
import type { TemplateValues } from './TemplateValues';

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
  return mapStrings(template, (text) => {
    const parts = parseTemplate(text);
    const [first] = parts;
    if (parts.length === 1 && first !== undefined && 'placeholder' in first) {
      const value = scope.find(first.placeholder);
      return typeof value === 'string' ? escape(value) : value;
    }
    return parts.map((part) => ('text' in part ? part.text : escape(scope.text(part.placeholder)))).join('');
  });
}
