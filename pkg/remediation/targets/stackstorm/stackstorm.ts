import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillTemplate } from '../../templates/fillTemplate';
import type { ActionValues } from '../../templates/ActionValues';
import { getRequest } from '../shared/getRequest';
import { jsonRequest } from '../shared/jsonRequest';
import { readJson } from '../shared/readJson';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { systemUrl } from '../shared/systemUrl';
import { withHeaders } from '../shared/withHeaders';
import type { SecretField, TargetKind } from '../TargetKind';
import { type StackstormAction, stackstormActionSchema } from './stackstormAction';
import { STACKSTORM_ACTION_FORM, STACKSTORM_SETTINGS_FORM } from './stackstormForms';
import { type StackstormSettings, stackstormSettingsSchema } from './stackstormSettings';

const API_KEY: SecretField = {
  key: 'apiKey',
  label: 'API key',
  description: 'Of a user that may do what the documentation of targets lists; sent as St2-Api-Key.',
  isRequired: true,
};

const KEY_HEADER = 'st2-api-key';

const tracesSchema = z.array(z.object({ id: z.string() }));

/**
 * Actions and rules (StackStorm API reference, "executions", "webhooks" and "traces"). Each attempt first looks for a trace
 * with the delivery's id as its tag, and only reads it where there is one.
 */
export const stackstorm: TargetKind<StackstormSettings, StackstormAction> = {
  kind: 'stackstorm',
  label: 'StackStorm',
  description: 'Runs an action, or calls a webhook that rules listen to.',
  settings: stackstormSettingsSchema,
  action: stackstormActionSchema,
  addressSetting: 'url',
  settingsForm: STACKSTORM_SETTINGS_FORM,
  actionForm: STACKSTORM_ACTION_FORM,
  secrets: [API_KEY],
  testAction: { operation: 'look' },

  async prepare({ url }, action, values) {
    return withHeaders(prepareOperation(url, action, values), { [KEY_HEADER]: SECRET_DOTS });
  },

  async authorise(request, { url }, deliveryId, context) {
    const key = { [KEY_HEADER]: requireHeaderSecret(context, API_KEY) };
    if (request.method === 'GET') {
      return withHeaders(request, key);
    }
    const search = getRequest(
      systemUrl(url, ['v1', 'traces'], { trace_tag: deliveryId, include_attributes: 'id', limit: '1' }),
      key
    );
    const [trace] = await readJson('StackStorm', search, tracesSchema, context);
    return trace === undefined
      ? withHeaders(request, key)
      : getRequest(systemUrl(url, ['v1', 'traces', trace.id]), key);
  },
};

function prepareOperation(url: string, action: StackstormAction, values: ActionValues): PreparedRequest {
  if (action.operation === 'look') {
    return getRequest(systemUrl(url, ['v1', 'actions'], { limit: '1' }));
  }
  const parameters = fillTemplate(action.parameters, values);
  if (action.operation === 'webhook') {
    const hook = systemUrl(url, ['v1', 'webhooks', ...action.hook.split('/')]);
    return jsonRequest('POST', hook, parameters, { 'st2-trace-tag': values.id });
  }
  const context = { trace_context: { trace_tag: values.id } };
  return jsonRequest('POST', systemUrl(url, ['v1', 'executions']), { action: action.action, parameters, context });
}
