import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { displayText } from '../shared/displayText';
import { isWebAddress } from '../shared/isWebAddress';
import { jsonRequest } from '../shared/jsonRequest';
import { limitBody } from '../shared/limitBody';
import { requireSecret } from '../shared/requireSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import type { SecretField, TargetKind } from '../TargetKind';
import { deduplicationKey } from './deduplicationKey';
import { type PagerdutyAction, pagerdutyActionSchema } from './pagerdutyAction';
import { PAGERDUTY_ACTION_FORM, PAGERDUTY_SETTINGS_FORM } from './pagerdutyForms';
import { type PagerdutySettings, pagerdutySettingsSchema } from './pagerdutySettings';

const ROUTING_KEY: SecretField = {
  key: 'routingKey',
  label: 'Routing key',
  description: 'Integration key of an Events API v2 integration.',
  isRequired: true,
};

const MOST_SUMMARY = 1_024;

/** Incidents (PagerDuty, "Events API V2 Overview" and "Send an Alert Event"). Its deduplication key makes events idempotent. */
export const pagerduty: TargetKind<PagerdutySettings, PagerdutyAction> = {
  kind: 'pagerduty',
  label: 'PagerDuty',
  description: 'Triggers, acknowledges or resolves an incident.',
  settings: pagerdutySettingsSchema,
  action: pagerdutyActionSchema,
  addressSetting: 'url',
  settingsForm: PAGERDUTY_SETTINGS_FORM,
  actionForm: PAGERDUTY_ACTION_FORM,
  secrets: [ROUTING_KEY],
  // Nothing is triggered under the key of a test, and PagerDuty takes the end of what never began.
  testAction: { event: 'resolve', about: 'run' },

  async prepare(settings, action, values) {
    const event = {
      routing_key: SECRET_DOTS,
      event_action: action.event,
      dedup_key: await deduplicationKey(values, action.about),
    };
    return jsonRequest(
      'POST',
      settings.url,
      action.event === 'trigger' ? { ...event, ...alert(action, values) } : event
    );
  },

  async authorise(request, _settings, _deliveryId, context): Promise<PreparedRequest> {
    const event = JSON.parse(request.body) as Readonly<Record<string, unknown>>;
    const body = JSON.stringify({ ...event, routing_key: requireSecret(context, ROUTING_KEY) });
    return limitBody({ ...request, body });
  },
};

function alert({ summary, severity }: Extract<PagerdutyAction, { event: 'trigger' }>, values: ActionValues) {
  const { policy, subject, labels, reason, actor, atMs, runUrl } = values;
  return {
    payload: {
      summary: shorten(fillText(summary, values, displayText), MOST_SUMMARY),
      source: subject,
      severity,
      timestamp: new Date(atMs).toISOString(),
      class: policy.id,
      custom_details: { reason, labels, values: values.values, actor },
    },
    client: 'Presage',
    ...(isWebAddress(runUrl) ? { client_url: runUrl, links: [{ href: runUrl, text: 'Open the run' }] } : {}),
  };
}
