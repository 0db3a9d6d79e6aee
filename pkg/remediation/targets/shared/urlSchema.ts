import { z } from 'zod';
import { InvalidUrlTemplateError } from '../../templates/errors/InvalidUrlTemplateError';
import { parseUrlTemplate } from '../../templates/parseUrlTemplate';
import { reportIssues } from './reportIssues';

/** The address of a system, without the slashes at its end: http or https, no user, no query, no placeholders. */
export const urlSchema = z
  .string('Give the address of the system.')
  .trim()
  .superRefine((url, context) => reportIssues(context, [], () => requirePlainUrl(url)))
  .transform((url) => url.replace(/\/+$/, ''));

function requirePlainUrl(url: string): void {
  const { rest } = parseUrlTemplate(url);
  if (rest.some((part) => !('text' in part) || part.text.includes('?'))) {
    throw new InvalidUrlTemplateError('This address may hold neither placeholders nor a "?".');
  }
}
