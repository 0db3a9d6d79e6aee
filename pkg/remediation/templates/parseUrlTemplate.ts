import { InvalidUrlTemplateError } from './errors/InvalidUrlTemplateError';
import { parseTemplate, type TemplatePart } from './parseTemplate';

const ORIGIN = /^https?:\/\/[^/?#\\\s]+(?=[/?]|$)/i;

/** An address whose scheme, host and port are fixed. */
export interface UrlTemplate {
  /** Such as `https://example.com:8443`. */
  readonly origin: string;
  /** Path and query. */
  readonly rest: readonly TemplatePart[];
}

/**
 * @throws {InvalidUrlTemplateError} where scheme, host or port are missing or filled in, or a person is named
 * @throws {TemplateSyntaxError}
 */
export function parseUrlTemplate(template: string): UrlTemplate {
  const [first, ...others] = parseTemplate(template);
  const text = first !== undefined && 'text' in first ? first.text : '';
  const origin = ORIGIN.exec(text)?.[0] ?? '';
  if (origin === '' || !URL.canParse(origin)) {
    throw new InvalidUrlTemplateError('The address does not begin with http:// or https:// and a host.');
  }
  const tail = text.slice(origin.length);
  if (tail === '' && others.length > 0) {
    throw new InvalidUrlTemplateError('A placeholder may not continue the host of the address.');
  }
  if (origin.includes('@')) {
    throw new InvalidUrlTemplateError('The address names a user or a password.');
  }
  if ([text, ...others.map((part) => ('text' in part ? part.text : ''))].some((part) => /[#\\\s]/.test(part))) {
    throw new InvalidUrlTemplateError('The address holds a #, a backslash or white space.');
  }
  return { origin: new URL(origin).origin, rest: [{ text: tail === '' ? '/' : tail }, ...others] };
}
