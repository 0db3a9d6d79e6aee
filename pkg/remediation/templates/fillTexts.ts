import { fillText } from './fillText';
import { mapStrings } from './mapStrings';
import type { TemplateValues } from './TemplateValues';

/**
 * Fills the strings inside a value; each stays a string, so the value keeps its type.
 * @param escape makes what is filled in harmless where it is going to stand
 * @throws {TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function fillTexts<Value>(
  value: Value,
  values: TemplateValues,
  escape: (value: string) => string = (text) => text
): Value {
  return mapStrings(value, (text) => fillText(text, values, escape)) as Value;
}
