import { z } from 'zod';
import { parseUrlTemplate } from '../../templates/parseUrlTemplate';
import { InvalidBodyTemplateError } from '../errors/InvalidBodyTemplateError';
import { reportIssues } from '../shared/reportIssues';
import { templateSchema } from '../shared/templateSchema';
import { headerNameSchema } from './headerNameSchema';
import { parseBodyTemplate } from './parseBodyTemplate';

/** What its templates may name besides labels and values: what a policy's step gives. */
const EXTRA_GROUPS = ['parameters'];

const urlTemplateSchema = z
  .string('Give the address to send to.')
  .trim()
  .superRefine((template, context) => reportIssues(context, [], () => parseUrlTemplate(template)));

const bodySchema = z.union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())]);

export const webhookSettingsSchema = z
  .strictObject({
    /** Path and query may hold placeholders. */
    url: templateSchema(urlTemplateSchema, EXTRA_GROUPS),
    method: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).default('POST'),
    /** Their values may hold placeholders. */
    headers: templateSchema(z.record(headerNameSchema, z.string()), EXTRA_GROUPS).default({}),
    bodyType: z.enum(['json', 'text']).default('json'),
    /** A template: JSON (also as text) or plain text; where it is empty, all that is known of the event. */
    body: templateSchema(bodySchema, EXTRA_GROUPS).default(''),
    authentication: z.enum(['none', 'bearer', 'basic', 'header']).default('none'),
    /** Of basic authentication. */
    user: z.string().default(''),
    /** The header that holds the token, with the authentication "header". */
    tokenHeader: z.union([z.literal(''), headerNameSchema]).default(''),
  })
  .superRefine(({ authentication, user, tokenHeader, bodyType, body }, context) => {
    if (authentication === 'basic' && user === '') {
      context.addIssue({ code: 'custom', path: ['user'], message: 'Name the user of basic authentication.' });
    }
    if (authentication === 'header' && tokenHeader === '') {
      context.addIssue({ code: 'custom', path: ['tokenHeader'], message: 'Name the header that holds the token.' });
    }
    reportIssues(context, ['body'], () => {
      if (bodyType === 'json' && body !== '') {
        parseBodyTemplate(body);
      }
      if (bodyType === 'text' && typeof body !== 'string') {
        throw new InvalidBodyTemplateError('The body is JSON, but its type is text.');
      }
    });
  });

export type WebhookSettings = z.infer<typeof webhookSettingsSchema>;
