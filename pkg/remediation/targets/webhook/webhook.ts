import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillHeaders } from '../../templates/fillHeaders';
import { fillTemplate } from '../../templates/fillTemplate';
import { fillUrl } from '../../templates/fillUrl';
import type { TemplateValues } from '../../templates/TemplateValues';
import { SecretMissingError } from '../errors/SecretMissingError';
import { limitBody } from '../shared/limitBody';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { requireSecret } from '../shared/requireSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { signRequest } from '../shared/signRequest';
import { signingProblems } from '../shared/signingProblems';
import { SIGNING_SECRET } from '../shared/signingSecret';
import { tokenHeaders } from '../shared/tokenHeaders';
import { withHeaders } from '../shared/withHeaders';
import type { SecretField, TargetKind } from '../TargetKind';
import { type WebhookAction, webhookActionSchema } from './webhookAction';
import { webhookBody } from './webhookBody';
import { WEBHOOK_ACTION_FORM, WEBHOOK_SETTINGS_FORM } from './webhookForms';
import { type WebhookSettings, webhookSettingsSchema } from './webhookSettings';

const TOKEN: SecretField = {
  key: 'token',
  label: 'Token',
  description: 'The bearer token, the password of basic authentication, or what the token header holds.',
  isRequired: false,
};

const CONTENT_TYPES = { json: 'application/json', text: 'text/plain; charset=utf-8' } as const;

/** Any HTTP receiver. Signed as the Standard Webhooks specification 1.0 has it where a signing secret is set. */
export const webhook: TargetKind<WebhookSettings, WebhookAction> = {
  kind: 'webhook',
  label: 'Webhook',
  description: 'Sends a signed HTTP request with a body of your own to any receiver.',
  settings: webhookSettingsSchema,
  action: webhookActionSchema,
  addressSetting: 'url',
  settingsForm: WEBHOOK_SETTINGS_FORM,
  actionForm: WEBHOOK_ACTION_FORM,
  secrets: [SIGNING_SECRET, TOKEN],
  testAction: { parameters: {} },

  secretProblems({ authentication }, secrets) {
    const missing = authentication !== 'none' && (secrets[TOKEN.key] ?? '') === '';
    return [...(missing ? [new SecretMissingError(TOKEN.label).message] : []), ...signingProblems(secrets)];
  },

  async prepare(settings, action, values) {
    const parameters = fillTemplate(action.parameters, values) as Record<string, unknown>;
    const filling: TemplateValues = { ...values, parameters };
    const body = webhookBody(settings, filling);
    const contentType: Record<string, string> = body === '' ? {} : { 'content-type': CONTENT_TYPES[settings.bodyType] };
    return limitBody({
      method: settings.method,
      url: fillUrl(settings.url, filling),
      headers: {
        ...lowerCased(fillHeaders(settings.headers, filling)),
        ...contentType,
        ...tokenHeaders(settings, SECRET_DOTS),
      },
      body,
    });
  },

  async authorise(request, settings, deliveryId, context): Promise<PreparedRequest> {
    if (settings.authentication === 'none') {
      return signRequest(request, deliveryId, context);
    }
    const token = (settings.authentication === 'basic' ? requireSecret : requireHeaderSecret)(context, TOKEN);
    return signRequest(withHeaders(request, tokenHeaders(settings, token)), deliveryId, context);
  },
};

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
