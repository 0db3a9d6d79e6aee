import { fillTemplate } from '../../templates/fillTemplate';
import { fillText } from '../../templates/fillText';
import type { TemplateValues } from '../../templates/TemplateValues';
import { NoHarmlessTestError } from '../errors/NoHarmlessTestError';
import { displayText } from '../shared/displayText';
import { STANDARD_EVENT } from '../shared/standardEvent';
import { parseBodyTemplate } from './parseBodyTemplate';
import type { WebhookSettings } from './webhookSettings';

/**
 * The body of a webhook. A test always has the standard event, of the type `presage.remediation.test`: a target's own body
 * would be taken for the real thing.
 * @throws {NoHarmlessTestError}
 * @throws {TemplateSyntaxError | UnknownPlaceholderError | GroupPlaceholderError}
 */
export function webhookBody({ method, body, bodyType }: WebhookSettings, values: TemplateValues): string {
  const isTest = values.purpose === 'test';
  if (isTest && (method === 'GET' || method === 'DELETE')) {
    throw new NoHarmlessTestError(method);
  }
  if (method === 'GET') {
    return '';
  }
  if (bodyType === 'text' && typeof body === 'string') {
    // A line break in a value would begin a line that the template never had.
    return fillText(isTest ? 'Test by {{actor}} at {{at}}' : body, values, displayText);
  }
  const template = isTest || body === '' ? STANDARD_EVENT : parseBodyTemplate(body);
  return JSON.stringify(fillTemplate(template, values));
}
