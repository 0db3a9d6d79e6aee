import { durationToMs } from '../../../query/duration';
import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { SecretMissingError } from '../errors/SecretMissingError';
import { displayText } from '../shared/displayText';
import { getRequest } from '../shared/getRequest';
import { jsonRequest } from '../shared/jsonRequest';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { requireSecret } from '../shared/requireSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import { systemUrl } from '../shared/systemUrl';
import { tokenHeaders } from '../shared/tokenHeaders';
import { withHeaders } from '../shared/withHeaders';
import type { SecretField, TargetKind } from '../TargetKind';
import { matcherOf } from './matcherOf';
import { type SilenceAction, silenceActionSchema } from './silenceAction';
import { SILENCE_ACTION_FORM, SILENCE_SETTINGS_FORM } from './silenceForms';
import { type SilenceSettings, silenceSettingsSchema } from './silenceSettings';

const TOKEN: SecretField = {
  key: 'token',
  label: 'Token',
  description: "The bearer token, such as that of a Grafana service account, or basic authentication's password.",
  isRequired: false,
};

const MOST_COMMENT = 2_000;

/**
 * Silences (Prometheus Alertmanager API v2, "postSilences"). Begin and end are fixed when the request is made: sent twice,
 * it makes two silences that are silent about the same for the same time.
 */
export const silence: TargetKind<SilenceSettings, SilenceAction> = {
  kind: 'alertmanager-silence',
  label: 'Alertmanager silence',
  description: 'Silences alerts for a time, in Alertmanager, Mimir or Grafana.',
  settings: silenceSettingsSchema,
  action: silenceActionSchema,
  addressSetting: 'url',
  settingsForm: SILENCE_SETTINGS_FORM,
  actionForm: SILENCE_ACTION_FORM,
  secrets: [TOKEN],
  testAction: { operation: 'look' },

  secretProblems({ authentication }, secrets) {
    const isMissing = authentication !== 'none' && (secrets[TOKEN.key] ?? '') === '';
    return isMissing ? [new SecretMissingError(TOKEN.label).message] : [];
  },

  async prepare(settings, action, values) {
    const { url, tenant } = settings;
    const silences = ['api', 'v2', 'silences'];
    const request =
      action.operation === 'look'
        ? getRequest(systemUrl(url, silences, { filter: 'presage_test="1"' }))
        : jsonRequest('POST', systemUrl(url, silences), silenceOf(action, values));
    return withHeaders(request, {
      ...(tenant === '' ? {} : { 'x-scope-orgid': tenant }),
      ...tokenHeaders({ ...settings, tokenHeader: '' }, SECRET_DOTS),
    });
  },

  async authorise(request, settings, _deliveryId, context) {
    if (settings.authentication === 'none') {
      return request;
    }
    const token = (settings.authentication === 'basic' ? requireSecret : requireHeaderSecret)(context, TOKEN);
    return withHeaders(request, tokenHeaders({ ...settings, tokenHeader: '' }, token));
  },
};

function silenceOf(
  { matchers, duration, comment }: Extract<SilenceAction, { operation: 'silence' }>,
  values: ActionValues
): object {
  return {
    matchers: Object.entries(matchers).map(([name, template]) => matcherOf(name, template, values)),
    startsAt: new Date(values.atMs).toISOString(),
    endsAt: new Date(values.atMs + durationToMs(duration)).toISOString(),
    createdBy: `Presage (${displayText(values.actor)})`,
    comment: shorten(fillText(comment, values, displayText), MOST_COMMENT),
  };
}
