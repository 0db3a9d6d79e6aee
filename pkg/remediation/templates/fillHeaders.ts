import { UnsafeValueError } from './errors/UnsafeValueError';
import { fillText } from './fillText';
import type { TemplateValues } from './TemplateValues';

/** What RFC 9110 lets every implementation read: visible ASCII and the space. */
const SAFE_VALUE = /^[\x20-\x7E]*$/;

/**
 * Fills the values of headers.
 * @throws {UnsafeValueError} where one would hold a control character or one outside ASCII
 * @throws {TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function fillHeaders(headers: Readonly<Record<string, string>>, values: TemplateValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, template]) => {
      const value = fillText(template, values, (text) => text);
      if (!SAFE_VALUE.test(value)) {
        throw new UnsafeValueError(`the header ${name}`, 'holds a control character or one outside ASCII');
      }
      return [name, value];
    })
  );
}
