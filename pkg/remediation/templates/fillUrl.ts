import { encodePathPart } from './encodePathPart';
import { encodeUrlPart } from './encodeUrlPart';
import { UnsafeValueError } from './errors/UnsafeValueError';
import { parseUrlTemplate } from './parseUrlTemplate';
import { requirePlainPath } from './requirePlainPath';
import { Scope } from './Scope';
import type { TemplateValues } from './TemplateValues';

/** Most servers take no longer request line. */
const MOST_URL_CHARACTERS = 8_000;

/**
 * Fills path and query of an address. What is filled in stays in its segment or its parameter; the host can't change.
 * @throws {UnsafeValueError} where a server could see another path, or the address gets too long
 * @throws {InvalidUrlTemplateError | TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function fillUrl(template: string, values: TemplateValues): string {
  const { origin, rest } = parseUrlTemplate(template);
  const scope = new Scope(values);
  let filled = '';
  for (const part of rest) {
    if ('text' in part) {
      filled += part.text;
    } else {
      const encode = filled.includes('?') ? encodeUrlPart : encodePathPart;
      filled += encode(scope.text(part.placeholder));
    }
  }
  requirePlainPath(filled.split('?', 1)[0] ?? '');
  const url = new URL(origin + filled).href;
  if (url.length > MOST_URL_CHARACTERS) {
    throw new UnsafeValueError('the address', `makes it longer than ${MOST_URL_CHARACTERS} characters`);
  }
  return url;
}
