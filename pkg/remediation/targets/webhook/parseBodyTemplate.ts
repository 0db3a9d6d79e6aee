import { InvalidBodyTemplateError } from '../errors/InvalidBodyTemplateError';

/**
 * A JSON body before it is filled in. It is parsed first, so that what is filled in can't become structure.
 * @param body as a person wrote it: text, or JSON already
 * @throws {InvalidBodyTemplateError}
 */
export function parseBodyTemplate(body: unknown): unknown {
  if (typeof body !== 'string') {
    return body;
  }
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new InvalidBodyTemplateError(`The body is not JSON: ${(error as Error).message}.`);
  }
}
